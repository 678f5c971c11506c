import type { Browser, CDPSession, Frame } from 'puppeteer';
import { withPanel } from './load-runs.ts';
import type { LoadServer } from './load-server.ts';
import { settled, tellEntries } from './told-entries.ts';

/** After so many entries, megabytes of the panel's heap that are in use, and exchanges that are kept. */
export interface Memory {
  readonly entries: number;
  readonly heapMb: number;
  readonly rows: number;
}

/** Tells the panel as many entries as asked for: a page could not make so many in the time there is. */
export async function runMemory(
  browser: Browser,
  { home }: LoadServer,
  total: number,
  every: number,
  onMeasured: (memory: Memory) => void,
): Promise<readonly Memory[]> {
  return withPanel(browser, home, async (_page, { frame }) => {
    const found: Memory[] = [];
    for (let told = 0; told < total; told += every) {
      await tellEntries(frame, told, every);
      const rows = await settled(frame);
      const memory = { entries: told + every, heapMb: await heapMb(frame), rows };
      found.push(memory);
      onMeasured(memory);
    }
    return found;
  });
}

/** What is in use once garbage is collected, in megabytes. */
export async function heapMb(frame: Frame): Promise<number> {
  // The panel is a process of its own, whose garbage the session of the page around it does not reach.
  const { client } = frame as unknown as { readonly client: CDPSession };
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e5) / 10;
}
