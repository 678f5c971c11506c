// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MissingCall } from '../../../panel/components/list/MissingCall.tsx';
import { ageOf, RunningLook } from '../../../panel/components/list/RunningLook.tsx';
import { type PageActions, PageContext } from '../../../panel/state/page-actions.ts';
import type { RunningState } from '../../../src/capture/feed.ts';
import '../../../panel/running-messages.ts';
import { stage } from '../stage.ts';

const on = stage();
const read = (over: Partial<RunningState> = {}): RunningState => ({
  ...{ atMs: 0, running: 1, leftOut: 0, limit: 4_000, byItself: true },
  ...over,
});

describe('how old what is known of running calls is', () => {
  it.each<[string, RunningState | null, number, string]>([
    ['before the first reading', null, 0, 'Running calls: not checked yet'],
    ['just read', read(), 400, 'Running calls: up to date'],
    ['in seconds', read(), 12_300, 'Running calls: as of 12 s ago'],
    ['in minutes', read(), 180_000, 'Running calls: as of 3 min ago'],
    ['by a clock that was put back', read(), -5_000, 'Running calls: up to date'],
    ['just asked for', read({ byItself: false }), 900, 'Running calls: up to date'],
    [
      'in a log that is too long',
      read({ byItself: false }),
      20_000,
      'Running calls are only checked on “Refresh”',
    ],
  ])('%s', (_, state, nowMs, expected) => {
    expect(ageOf(state, nowMs)).toBe(expected);
  });
});

describe('the line under the list', () => {
  it('follows the readings, says what there was no room for, and asks for one', () => {
    let tell: (state: RunningState) => void = () => {};
    let asked = 0;
    const page = {
      onRunning(listener: typeof tell) {
        tell = listener;
        return () => {};
      },
      lookForRunning: () => asked++,
    } as unknown as PageActions;
    act(() =>
      render(
        <PageContext.Provider value={page}>
          <RunningLook />
        </PageContext.Provider>,
        on.root,
      ),
    );
    expect(on.root.textContent).toMatch(/^Running calls: not checked yet/);
    act(() => tell(read({ atMs: Date.now(), leftOut: 7 })));
    expect(on.root.textContent).toMatch(
      /^7 more running calls are not listed: the limit is 4000 Running calls: up to date/,
    );
    on.root.querySelector('button')?.click();
    expect(asked).toBe(1);
  });

  it('is not there where there is no page', () => {
    act(() => render(<RunningLook />, on.root));
    expect(on.root.textContent).toBe('');
  });

  it('is beside what is shown to nobody, open where a person looks for a call', () => {
    act(() => render(<MissingCall open />, on.root));
    expect(on.root.querySelector('details')?.open).toBe(true);
    expect(on.root.textContent).toMatch(/Content Security Policy.*SharedWorker.*still running/s);
  });
});
