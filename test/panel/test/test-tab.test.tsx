// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { TestTab } from '../../../panel/components/test/TestTab.tsx';
import { type PageActions, PageContext } from '../../../panel/state/page-actions.ts';
import { type Analyzed, analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { formatIds } from '../../../src/export/formats/register.ts';
import { corsFailure, type ExchangeParts, exchange, hop, response } from '../../build/exchange.ts';
import { eventually } from '../../eventually.ts';
import { stage } from '../stage.ts';

const on = stage();

const item = (id: string, parts: ExchangeParts): Analyzed =>
  analyzeExchange({ ...exchange({ outcome: corsFailure, ...parts }), id }, chromium(156));
const missing = item('one', { hops: [hop({ response: response(200) })] });
const other = item('two', { hops: [hop({ response: response(502) })] });
const secret = item('three', {
  hops: [hop({ url: 'https://api.test/x?api_key=pLanTed5ecReT', response: response(200) })],
});

const bodiesOf = vi.fn(async () => new Map([['four', 'name=lens']]));
const page = { bodiesOf } as unknown as PageActions;

function show(...items: readonly [Analyzed, ...Analyzed[]]): void {
  act(() =>
    render(
      <PageContext.Provider value={page}>
        <TestTab items={items} />
      </PageContext.Provider>,
      on.root,
    ),
  );
}

const text = () => on.root.textContent ?? '';
const select = (index: number): HTMLSelectElement => on.root.querySelectorAll('select')[index] as never;

function choose(index: number, value: string): void {
  act(() => {
    select(index).value = value;
    select(index).dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function tick(index: number): Promise<void> {
  await act(async () => {
    const box = on.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[index];
    box?.click();
    await Promise.resolve();
  });
}

test('every format is offered, and each shows a file or says why it has none', () => {
  show(missing);
  expect([...select(0).options].map(({ value }) => value)).toEqual(formatIds);
  for (const id of formatIds) {
    choose(0, id);
    expect([...on.root.querySelectorAll('pre')].map((pre) => pre.textContent).join('\n')).toContain(
      'api.test',
    );
  }
});

test('the format is remembered, what is let out is not', async () => {
  show(secret);
  choose(0, 'pytest');
  await tick(0);
  expect(text()).toContain('pLanTed5ecReT');
  render(null, on.root);
  show(secret);
  expect(select(0).value).toBe('pytest');
  expect(text()).not.toContain('pLanTed5ecReT');
  expect(text()).toContain('CORS_API_KEY');
});

test('several requests stand in one file', () => {
  show(missing, other);
  expect(on.root.querySelectorAll('figure')).toHaveLength(1);
  expect(text()).toContain('2 requests in one export');
});

test('the reproduction is another test', () => {
  show(missing);
  const before = text();
  choose(1, 'reproduction');
  expect(text()).not.toBe(before);
  expect(text()).toContain('what was wrong when it was written');
});

test('a body is read only when it is asked for', async () => {
  show(item('four', { hops: [hop({ method: 'POST', response: response(200) })] }));
  expect(bodiesOf).not.toHaveBeenCalled();
  await tick(1);
  expect(bodiesOf).toHaveBeenCalledOnce();
  await eventually(() => act(() => expect(text()).toContain('name=lens')));
});
