// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { App } from '../../panel/components/App.tsx';
import { loadNow } from '../../panel/components/Later.tsx';
import { loadGrid } from '../../panel/components/list/ListPlace.tsx';
import { createStore } from '../../panel/state/store.ts';
import { type Analyzed, analyzeExchange } from '../../src/analyze.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { exchange, hop, response, success } from '../build/exchange.ts';
import { eventually } from '../eventually.ts';
import { loadOpened } from './opened.ts';
import { stage } from './stage.ts';

const on = stage();
beforeAll(async () => {
  await loadOpened();
  await loadNow(loadGrid);
});

const item = analyzeExchange(
  exchange({
    outcome: success,
    hops: [hop({ response: response(200, 'Access-Control-Allow-Origin:https://app.test') })],
    rest: { headersSet: { target: 'https://api.test', names: ['access-control-allow-origin'] } },
  }),
  chromium(156),
);

/** The panel with this row opened. */
function open(of: Analyzed): ReturnType<typeof createStore> {
  const store = createStore({ add() {}, clear() {}, forget() {}, analyzed: () => [of] });
  store.refresh();
  act(() => render(<App store={store} />, on.root));
  act(() => store.goTo('requests'));
  act(() => store.open(of.exchange.id));
  return store;
}

const text = (selector: string) => on.root.querySelector(selector)?.textContent ?? null;

describe('what was made under an override says so', () => {
  test('in its row', () => {
    open(item);
    expect(on.root.querySelector('[role="row"] .overridden')?.getAttribute('title')).toBe(
      'With the override for https://api.test: CORS Lens set headers of this response',
    );
  });

  test('in its reasons, which are of what the browser got', () => {
    open(item);
    expect(text('[data-testid="under-override"]')).toBe('With the override for https://api.test');
    expect(text('[data-testid="trace"] thead')).toMatch(/\(as set\)$/);
    expect(on.root.querySelector('.advice')).toBeNull();
  });

  test.each([
    ['headers', 'headers-set', /set access-control-allow-origin on responses of https:\/\/api\.test/],
    ['test', 'test-headers-set', /asks the server/],
    ['fix', 'not-the-servers', /says nothing about the server/],
  ] as const)('in %s', async (tab, testId, says) => {
    const store = open(item);
    act(() => store.showTab(tab));
    await eventually(() => expect(text(`[data-testid="${testId}"]`)).toMatch(says));
  });

  test('in a HAR of it', () => {
    const exported = exportAnalyzed([item], 'har');
    if ('cannot' in exported) throw new Error('a HAR can always be written');
    const [entry] = JSON.parse(exported.files[0]?.text ?? '').log.entries;
    expect(entry._corsLens.headersSet).toEqual(['access-control-allow-origin']);
  });
});

test('what was not made under one says nothing of it', () => {
  const { headersSet: _, ...asSent } = item.exchange;
  open(analyzeExchange(asSent, chromium(156)));
  expect([text('.overridden'), text('[data-testid="under-override"]')]).toEqual([null, null]);
});
