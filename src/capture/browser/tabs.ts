import { extension } from './api.ts';
import type { Port } from './extension.ts';

interface Tabs {
  get(id: number): Promise<{ readonly windowId?: number; readonly index?: number }>;
  create(how: object): Promise<unknown>;
  remove(id: number): Promise<void>;
}

const tabs = (): Tabs | null => (extension as { tabs?: Tabs }).tabs ?? null;

/** Opens a page of the extension beside a tab, to which the browser goes back when it is closed. Rejects as the browser does. */
export async function openBeside(tab: number, page: string): Promise<void> {
  const api = tabs();
  if (api === null) throw new Error('not in this browser');
  const { windowId, index } = await api.get(tab);
  const place = index === undefined ? {} : { index: index + 1 };
  await api.create({ url: page, openerTabId: tab, windowId, ...place });
}

/** Closes the tab at the other end of a line. */
export function closeTabOf({ sender }: Port): void {
  const id = sender?.tab?.id;
  if (id !== undefined)
    tabs()
      ?.remove(id)
      .catch(() => {});
}
