import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecorderState } from '../../../src/capture/feed.ts';
import { log } from '../../../src/capture/recorder/in-page/log.ts';
import type { Recorder } from '../../../src/capture/recorder/recorder.ts';
import type { HarEntry } from '../../../src/har/entry.ts';
import { entry } from './entry.ts';
import { leaveBrowser, recorderIn } from './in-browser.ts';

/** The page's own log, and what was asked of the page while its main thread was blocked: it is all done afterwards. */
let page: ReturnType<typeof log>;
let waiting: (() => void)[];
let isBlocked: boolean;
let told: HarEntry[];
let state: RecorderState;
let recorder: Recorder;
let calls: number;

/** As the browser's module does it: after 3 s nobody waits for the reply any more. */
function evalInPage(expression: string): Promise<object> {
  const reply = new Promise<object>((resolve) => {
    const run = (): void => resolve({ value: evaluate(expression) });
    if (isBlocked) waiting.push(run);
    else run();
  });
  const gaveUp = new Promise<object>((resolve) => {
    setTimeout(resolve, 3_000, { trouble: 'no response', thrown: false });
  });
  return Promise.race([reply, gaveUp]);
}

function evaluate(expression: string): unknown {
  const [, round, used] = /\.take\((\d+), (\d+)\)$/.exec(expression) ?? [];
  if (round === undefined) return undefined;
  const taken = page.takeLog(Number(round), Number(used));
  return { ...taken, since: 1, unreachable: 0, locked: false, early: true, serviceWorker: null };
}

beforeEach(async () => {
  [page, waiting, isBlocked, told, calls] = [log(500), [], false, [], 0];
  const createRecorder = await recorderIn(evalInPage);
  recorder = createRecorder(
    (each) => told.push(each),
    () => 100 + told.length,
    (now) => {
      state = now;
    },
    1,
  );
  recorder.record(true, false);
  await vi.advanceTimersByTimeAsync(500);
});

afterEach(() => {
  recorder.record(false, false);
  leaveBrowser();
});

function makeCall(mode: 'cors' | 'same-origin'): void {
  const where = '"https://api.test/items","https://app.test/","https://app.test"';
  page.tell(
    `["call",${++calls},"fetch",${Date.now()},${where},"GET","${mode}","include","follow",false,"",""]`,
  );
}

/** For longer than is waited for one reply, or for several. */
async function block(ms: number): Promise<void> {
  isBlocked = true;
  await vi.advanceTimersByTimeAsync(ms);
  isBlocked = false;
  for (const run of waiting.splice(0)) run();
}

describe.each([4_000, 20_000])('what was called before the page was blocked for %d ms', (ms) => {
  it('is still known of its entry', async () => {
    makeCall('cors');
    recorder.see(entry({ index: 0, startedMs: Date.now() }));
    await block(ms);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told.map(({ index, call }) => [index, call?.credentialsMode])).toEqual([[0, 'include']]);
  });

  it('has a row where it was never sent, and one alone', async () => {
    makeCall('same-origin');
    await block(ms);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told.map(({ neverSent }) => neverSent)).toEqual([true]);
  });

  it('is counted where there was no room for it, and once', async () => {
    for (let i = 0; i < 6; i++) makeCall('cors');
    await block(ms);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state).toMatchObject({ kind: 'on', lost: 3, trouble: null });
  });
});
