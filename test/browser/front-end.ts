import type { Page } from 'puppeteer';
import { patienceMs } from '../patience.ts';

/**
 * What we ask of the internals of the DevTools front end. They are no public interface and may move with any
 * version, so they are named here and nowhere else.
 */

export type Theme = 'light' | 'dark';

/**
 * Selects an extension's panel, which only then loads its page.
 *
 * @param devtools the front end, as `page.openDevTools()` gives it
 * @param extensionId the host of its `chrome-extension:` URLs
 */
export async function showPanel(devtools: Page, extensionId: string, title: string): Promise<void> {
  // The front end names an extension's view by its origin and the title without white space.
  const view = `chrome-extension://${extensionId}${title.replace(/\s/g, '')}`;
  const shown = await devtools.evaluate(`(async () => {
    const { ViewManager } = await import('./ui/legacy/legacy.js');
    const manager = ViewManager.ViewManager.instance();
    for (const end = Date.now() + ${patienceMs}; Date.now() < end; await new Promise((r) => setTimeout(r, 25))) {
      if (!manager.hasView(${JSON.stringify(view)})) continue;
      await manager.showView(${JSON.stringify(view)});
      return true;
    }
    return false;
  })()`);
  if (shown !== true) throw new Error(`DevTools have no panel "${title}" of extension ${extensionId}.`);
}

/** DevTools' own theme, as chosen in its settings. */
export async function setTheme(devtools: Page, theme: Theme): Promise<void> {
  const value = theme === 'dark' ? 'dark' : 'default';
  await devtools.evaluate(`import('./core/common/common.js').then(({ Settings }) =>
    Settings.Settings.instance().moduleSetting('ui-theme').set(${JSON.stringify(value)}))`);
}

/** Gives DevTools the whole of their page; docked, the inspected page's place takes half of it. */
export async function undock(devtools: Page): Promise<void> {
  await devtools.evaluate(`import('./ui/legacy/legacy.js').then(({ DockController }) =>
    DockController.DockController.instance().setDockSide('undocked'))`);
}

/** Id of the panel in front: `network`, `sources` … */
export function panelInFront(devtools: Page): Promise<unknown> {
  return devtools.evaluate(`import('./ui/legacy/legacy.js').then(({ InspectorView }) =>
    InspectorView.InspectorView.instance().tabbedPane.selectedTabId)`);
}

/** The file that the Sources panel shows, and the line its cursor is on, counted from 1; null: none yet. */
export function shownSource(devtools: Page): Promise<unknown> {
  return devtools.evaluate(`import('./panels/sources/sources.js').then(({ SourcesPanel }) => {
    const view = SourcesPanel.SourcesPanel.instance().sourcesView();
    const url = view.currentUISourceCode()?.url() ?? null;
    const editor = view.currentSourceFrame()?.textEditor;
    if (url === null || !editor) return null;
    const { state } = editor;
    return { url, line: state.doc.lineAt(state.selection.main.head).number };
  })`);
}

/** What DevTools know of what they inspect and of extensions: for whoever waits for one in vain. */
export async function describeDevtools(devtools: Page): Promise<string> {
  const described = devtools.evaluate(`(async () => {
    const { TargetManager } = await import('./core/sdk/sdk.js');
    const { ExtensionServer } = await import('./panels/common/common.js');
    const targets = TargetManager.TargetManager.instance().targets();
    const server = ExtensionServer.ExtensionServer.instance();
    return JSON.stringify({
      targets: targets.map((each) => [each.type(), each.inspectedURL()]),
      extensionsEnabled: server.extensionsEnabled,
      registered: [...(server.registeredExtensions?.keys() ?? [])],
      tab: server.inspectedTabId,
      frames: [...document.querySelectorAll('iframe')].map((each) => each.src),
    });
  })()`);
  return described.then(String, String);
}
