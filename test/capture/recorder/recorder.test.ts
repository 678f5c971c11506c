import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecorderState } from '../../../src/capture/feed.ts';
import type { Recorder } from '../../../src/capture/recorder/recorder.ts';
import { leaveBrowser, recorderIn } from './in-browser.ts';

/** The page: what stands there under which name, and questions for its functions that wait until they are let go. */
let begun: Set<string>;
let waiting: (() => void)[];
let isSlow: boolean;
let states: RecorderState['kind'][];
let recorder: Recorder;

const nameIn = (expression: string) => /\br[0-9a-f]{16}\b/.exec(expression)?.[0] ?? '';

async function evalInPage(expression: string): Promise<object> {
  const name = nameIn(expression);
  if (expression.startsWith(`const ${name} `)) begun.add(name);
  else if (expression.includes('.leave()')) begun.delete(name);
  else if (expression.includes('throw ')) {
    if (isSlow) await new Promise<void>((resolve) => waiting.push(resolve));
    return { value: undefined };
  } else {
    const value = begun.has(name)
      ? { log: '', lost: 0, unreachable: 0, locked: false, early: false, serviceWorker: null, since: 1 }
      : null;
    return { value };
  }
  return { value: undefined };
}

beforeEach(async () => {
  [begun, waiting, isSlow, states] = [new Set(), [], true, []];
  const createRecorder = await recorderIn(evalInPage);
  recorder = createRecorder(
    () => {},
    () => 0,
    ({ kind }) => states.push(kind),
    1,
  );
});

afterEach(() => {
  recorder.record(false, false);
  leaveBrowser();
});

/** Lets the questions go that wait, and all that come after. */
function letGo(): void {
  isSlow = false;
  for (const resolve of waiting.splice(0)) resolve();
}

/** Several times as long as the recorder waits between two looks at the log. */
const aWhile = () => vi.advanceTimersByTimeAsync(2_000);

describe('switched while the functions of the page are looked at, which takes a while', () => {
  beforeEach(async () => {
    recorder.record(true, false);
    await aWhile();
    expect(waiting).not.toEqual([]);
  });

  it('off: it stays off, and the page has its own functions', async () => {
    recorder.record(false, false);
    letGo();
    await aWhile();
    expect(states.at(-1)).toBe('off');
    expect([...begun]).toEqual([]);
  });

  it('off and on again: it is on, under another name', async () => {
    const [first] = begun;
    recorder.record(false, false);
    recorder.record(true, false);
    letGo();
    await aWhile();
    expect(begun.size).toBe(1);
    expect([...begun]).not.toContain(first);
    expect(states.at(-1)).toBe('on');
  });
});
