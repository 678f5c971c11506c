import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPasted } from '../../src/paste/paste.ts';
import { type LabByProtocol, listenToLab } from '../browser/lab-by-protocol.ts';
import { builtExtension, type LabReport, runLab, type ScenarioResult } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { limits } from '../browser/limits.ts';
import type { Panel } from '../browser/panel.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { pageOf } from '../lab/places.ts';
import { scenarios } from '../lab/scenarios/register.ts';

let lab: Lab;
let browser: Browser;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

describe('the panel, open while the page works', () => {
  let report: LabReport;
  let byProtocol: LabByProtocol;
  const themes: { readonly theme: string; readonly background: string }[] = [];

  const detailShown: boolean[] = [];

  beforeAll(async () => {
    byProtocol = await listenToLab(browser);
    report = await runLab(browser, lab, { panel: 'before', onPanel: handle });
  });

  /** What a person does with a mouse, a keyboard and DevTools' settings; once is enough. */
  async function handle({ frame, setTheme }: Panel): Promise<void> {
    if (themes.length > 0) return;
    const noteDetail = async () => detailShown.push((await frame.$('[data-testid="detail"]')) !== null);
    const row = await frame.$('[role="row"][data-verdict="blocked"]');
    await frame.focus('[role="grid"]');
    await row?.press('Escape');
    await noteDetail();
    await row?.click();
    await noteDetail();
    await row?.press('Escape');
    await noteDetail();
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(theme);
      const background = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      themes.push({ theme, background });
    }
  }

  const resultOf = (id: string): ScenarioResult | undefined =>
    report.results.find(({ run }) => run.scenario.id === id);

  it.each(scenarios.map(({ id }) => id))('%s is explained as Chromium reports it', (id) => {
    expect(resultOf(id)?.differences).toEqual([]);
  });

  it.each(scenarios.map(({ id }) => id))(
    '%s is explained so by the protocol alone, also what no extension sees',
    (id) => {
      const run = resultOf(id)?.run;
      expect(run && byProtocol.differences(run)).toEqual([]);
    },
  );

  it.each(scenarios.filter(({ noEntry }) => !noEntry).map(({ id }) => id))(
    '%s can be opened and read',
    (id) => {
      const detail = resultOf(id)?.detail;
      expect(detail?.sentence).toMatch(/\w/);
      expect(detail?.trace).not.toEqual([]);
      expect(detail?.headers).toMatch(/\w/);
    },
  );

  it('quotes the console as it is, wherever Chromium’s blames CORS', () => {
    const told = report.results.filter(
      ({ run }) => (run.consoleLines ?? []).length > 0 && limits[run.scenario.id] === undefined,
    );
    // The lab's servers are all loopback addresses; which space they count as is only known to its browser.
    const plain = (line: string) => line.replaceAll(/`(?:loopback|local|public)`/g, '`space`');
    const quoted = told.filter(({ detail }) => detail?.consoleText != null);
    const wrong = quoted.filter(
      ({ run, detail }) => !run.consoleLines?.map(plain).includes(plain(detail?.consoleText ?? '')),
    );
    expect(
      wrong.map(({ run, detail }) => [run.scenario.id, ...(run.consoleLines ?? []), detail?.consoleText]),
    ).toEqual([]);
    expect(quoted.length).toBeGreaterThan(60);
    // Where several headers are refused, or another reason fits as well, nobody knows which line it was.
    expect(told.length - quoted.length).toBeLessThan(20);
  });

  it('reads Chromium’s own lines back to the reason, where somebody pastes them', () => {
    const lines = report.results.flatMap(({ run }) =>
      (run.consoleLines ?? []).map((line) => ({ line, reason: run.scenario.expect.reason })),
    );
    const wrong = lines.filter(({ line, reason }) => {
      const pasted = readPasted(line);
      const found = pasted?.kind === 'message' ? pasted.messages[0].reasons : [];
      return reason === null || !found.includes(reason);
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(60);
  });

  it('every scenario of the lab ran, once', () => {
    expect(report.results.map(({ run }) => run.scenario.id).sort()).toEqual(
      scenarios.map(({ id }) => id).sort(),
    );
  });

  it('the lab has the thirty commonest mistakes', () => {
    const numbers = new Set(scenarios.map(({ number }) => number));
    for (let number = 1; number <= 30; number += 1) expect(numbers).toContain(number);
  });

  it('the consoles of the devtools page and the panel hold no error', () => {
    expect(report.consoleErrors).toEqual([]);
  });

  it('a click opens a row and Escape closes it', () => {
    expect(detailShown).toEqual([false, true, false]);
  });

  it('the panel follows the theme of DevTools', () => {
    const [light, dark] = themes.map(({ background }) => brightness(background));
    expect(light).toBeGreaterThan(0.8);
    expect(dark).toBeLessThan(0.3);
  });
});

describe('the panel, opened only after the page has worked', () => {
  it('shows all that happened since DevTools opened', async () => {
    const report = await runLab(browser, lab, { panel: 'after', pages: ['app'] });
    const ofPage = scenarios.filter(({ from }) => pageOf(from) === 'app');
    expect(report.results).toHaveLength(ofPage.length);
    expect(
      report.results.flatMap(({ run, differences }) => differences.map((each) => [run.scenario.id, each])),
    ).toEqual([]);
    expect(report.consoleErrors).toEqual([]);
  });
});

/** From 0, black, to 1, white. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}
