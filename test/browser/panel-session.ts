import type { Browser } from 'puppeteer';
import type { Lab } from '../lab/lab.ts';
import { type LabPage, loadLab, openLabTab } from './lab-page.ts';
import { type Devtools, openDevtools, type Panel } from './panel.ts';

/** A page of the lab with DevTools open on it, and the panel in front. */
export interface PanelSession {
  readonly tab: LabPage;
  readonly devtools: Devtools;
  readonly panel: Panel;
}

/** The panel is there before the page loads. */
export async function openPanelSession(browser: Browser, lab: Lab): Promise<PanelSession> {
  const tab = await openLabTab(browser, lab);
  const devtools = await openDevtools(tab.page);
  const panel = await devtools.openPanel();
  await loadLab(tab, lab, 'app');
  return { tab, devtools, panel };
}

export async function closePanelSession({ tab, devtools }: PanelSession): Promise<void> {
  await devtools.errors.stop();
  await tab.truth.stop();
  await tab.page.close();
}
