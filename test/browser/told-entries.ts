import type { Frame } from 'puppeteer';

/** As capture batches them: what comes within a frame goes in one message. */
const portion = 100;
const everyMs = 16;

/** Tells the panel entries over the line that the devtools page tells them on; every tenth is blocked. */
export function tellEntries(frame: Frame, from: number, count: number): Promise<void> {
  return frame.evaluate(
    async (from, count, size, pauseMs) => {
      const { devtools } = (
        globalThis as unknown as { chrome: { devtools: { inspectedWindow: { tabId: number } } } }
      ).chrome;
      const line = new BroadcastChannel(`cors-lens:${devtools.inspectedWindow.tabId}`);
      const started = Date.now();
      for (let at = from; at < from + count; at += size) {
        const entries = Array.from({ length: Math.min(size, from + count - at) }, (_, i) => {
          const index = 1_000 + at + i;
          const blocked = index % 10 === 0;
          const startedMs = started + at + i;
          return {
            ...{ index, pageref: null, startedDateTime: new Date(startedMs).toISOString() },
            ...{ startedMs, time: 5, queued: 0 },
            request: {
              method: 'GET',
              url: `https://api.test/items/${index}`,
              headers: [['Origin', 'https://app.test']],
            },
            response: {
              status: 200,
              headers: [
                ['Content-Type', 'text/plain'],
                ...(blocked ? [] : [['Access-Control-Allow-Origin', '*']]),
              ],
              redirectUrl: null,
            },
            outcome: { reported: true, netError: blocked ? 'net::ERR_FAILED' : null },
            ...{ resourceType: 'fetch', initiator: null, serverAddress: null, fromCache: null },
            ...{ symptom: null, fetchedViaServiceWorker: false, writer: 'chromium', call: null },
            ...{ awaitingHeaders: false, problems: [] },
            // The page's: the panel lets in none of the empty document before it.
            document: 1,
          };
        });
        line.postMessage({ to: 'panel', kind: 'entries', entries });
        await new Promise((later) => setTimeout(later, pauseMs));
      }
      line.close();
    },
    from,
    count,
    portion,
    everyMs,
  );
}

/**
 * Until the counts that the panel shows have not changed for a second.
 *
 * @returns how many rows the list has
 * @throws where it has none: nothing that was told has been let in
 */
export async function settled(frame: Frame): Promise<number> {
  let last = '';
  for (let quiet = 0, tries = 0; quiet < 4 && tries < 240; tries++) {
    const now = await frame.evaluate(() => document.querySelector('.chips')?.textContent ?? '');
    quiet = now === last && now !== '' ? quiet + 1 : 0;
    last = now;
    await new Promise((later) => setTimeout(later, 250));
  }
  const rows = await frame.$eval('[role="grid"]', (grid) => Number(grid.getAttribute('aria-rowcount')) - 1);
  if (!(rows > 0)) throw new Error('the panel lists nothing of what it was told');
  return rows;
}
