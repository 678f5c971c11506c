// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { rowOf } from '../../../panel/state/view-model.ts';
import { analyzeExchange, isFailure } from '../../../src/analyze.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { remediesOf } from '../../../src/remedies/index.ts';
import { corsFailure, exchange, preflight, hop as refused, response } from '../../build/exchange.ts';
import { eventually } from '../../eventually.ts';
import { analyzed, hop } from '../build.ts';
import { examples, trailingSlash } from '../examples.ts';
import { click, one, press, root, rows, show, store, words } from '../shown.tsx';

const begin = () => show(examples, () => store.goTo('problems'));
const heads = () => [...root.querySelectorAll<HTMLElement>('[data-problem]')];

test('what is wrong comes first, and is counted in red', () => {
  begin();
  expect(rows()).toEqual([]);
  expect(heads().map(({ dataset }) => dataset.problem)).toContain('allow-origin-mismatch');
  expect(words('[data-testid="view-problems"] .bad')).toBe(String(heads().length));
});

test('a problem says whose work it is', async () => {
  begin();
  await eventually(() =>
    expect(words('[data-problem="allow-origin-mismatch"] .problem-where')).toContain(
      'owner: Server configuration',
    ),
  );
});

test.each([
  ['the server’s, where it comes first', 'https://api.test/items', 500, 'Server configuration'],
  ['the page’s, where only its address is wrong', 'http://api.test/items', 301, 'Page code'],
  ['who looks after the proxy, where that responded', 'https://api.test/items', 502, 'Proxy or gateway'],
] as const)('of several owners a row names the first: %s', async (_what, url, status, owner) => {
  const headers: HeaderList = status === 301 ? [['Location', 'https://api.test/items']] : [];
  const asked = preflight(response(status, headers), { method: 'PUT' });
  const item = analyzeExchange(
    exchange({
      outcome: corsFailure,
      hops: [refused({ url, method: 'PUT', preflight: asked, response: null })],
    }),
    chromium(156),
  );
  const owners = new Set(remediesOf(item.exchange, item.decision).map((remedy) => remedy.owner));
  expect(owners.size).toBeGreaterThan(1);
  show([item], () => store.goTo('problems'));
  await eventually(() => expect(words('.problem-where')).toContain(`owner: ${owner}`));
});

test('a click opens the first request of a problem, and Escape comes back to the list', () => {
  begin();
  click(one('[data-problem="allow-origin-mismatch"] .problem-head'));
  expect(words('[data-testid="sentence"]')).toContain('trailing slash');
  const tab = one('#tab-why');
  tab.focus();
  press(tab, 'Escape');
  expect(root.querySelector('[data-testid="detail"]')).toBeNull();
  expect(document.activeElement?.getAttribute('role')).toBe('tree');
});

test('arrows go from request to request, n and p from problem to problem, Enter opens', () => {
  begin();
  const tree = one('[role="tree"]');
  const at = () => root.querySelector('.problem[aria-expanded="true"]')?.getAttribute('data-problem');
  const order = heads().map(({ dataset }) => dataset.problem);
  press(tree, 'Escape');
  press(tree, 'Home');
  expect(at()).toBe(order[0]);
  press(tree, 'n');
  expect(at()).toBe(order[1]);
  press(tree, 'p');
  expect(at()).toBe(order[0]);
  expect(root.querySelector('[data-testid="detail"]')).toBeNull();
  press(tree, 'Enter');
  expect(root.querySelector('[data-testid="detail"]')).not.toBeNull();
});

test('what is no problem is one line, which leads to its requests', () => {
  begin();
  click(one('[data-others="opaque"]'));
  expect(rows().map(({ dataset }) => dataset.verdict)).toEqual(['opaque']);
});

test('what finds in a page comes to the filter', () => {
  begin();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, cancelable: true }));
  expect(document.activeElement?.className).toBe('filter');
});

test('one problem is a list of one, and nothing else is said', () => {
  show([trailingSlash], () => store.goTo('problems'));
  expect(heads()).toHaveLength(1);
  expect(root.querySelector('.no-problems')).toBeNull();
});

test('where nothing is wrong that is said', () => {
  show(
    examples.filter(({ decision }) => decision.verdict === 'allowed'),
    () => store.goTo('problems'),
  );
  expect(words('.no-problems')).toContain('Nothing was blocked');
  expect(root.querySelector('[role="tree"]')).toBeNull();
});

test('an upload whose Location script is not given is allowed, and told with what to expose', async () => {
  const created = (id: string, headers: HeaderList) => {
    const first = hop({ url: 'https://tus.test/files', response: response(201, headers) });
    const hidden = headers.map(([name]) => name.toLowerCase());
    return analyzed({ exchange: { id, hops: [first] }, decision: { readable: { exposed: [], hidden } } });
  };
  const location: HeaderList = [['Location', '/files/1']];
  const uploads = ['1', '2'].map((id) => created(id, location));
  show([...uploads, created('3', [['Server', 'nginx']])], () => store.goTo('problems'));
  await eventually(() => expect(words('[data-needed]')).toContain('Expose "location"'));
  expect(words('[data-needed]')).toContain('tus.test · 2 requests');
  expect(root.querySelectorAll('[data-needed]')).toHaveLength(1);
  click(one('[data-needed]'));
  expect([store.get().cursor, store.get().detailOpen]).toEqual(['1', true]);
});

test('where the filter hides what is wrong, that is said, and not that nothing is', () => {
  begin();
  const count = store.get().exchanges.filter(({ decision }) => isFailure(decision.verdict)).length;
  act(() => store.setFilter('url:nothing-has-this-in-it'));
  expect(heads()).toEqual([]);
  expect(words('.no-problems')).toMatch(new RegExp(`^${count} blocked or failed requests are hidden`));
  click(one('[data-testid="show-all"]'));
  expect(heads().length).toBeGreaterThan(1);
});

test('a problem that a reload has fixed is told as resolved, and opens the request that went well', async () => {
  show([trailingSlash], () => store.goTo('problems'));
  const { id, url } = rowOf(trailingSlash);
  expect(root.querySelector('[data-testid="resolved"]')).toBeNull();
  act(() => store.navigated({ number: 1, url: 'https://app.test/' }));
  const [first] = trailingSlash.exchange.hops;
  const fixed = analyzed({ exchange: { id: 'fixed', hops: [first] }, decision: { verdict: 'allowed' } });
  act(() => store.addEntries([fixed]));
  expect(words('[data-resolved="allow-origin-mismatch"]')).toContain(new URL(url).pathname);
  expect(words('[data-resolved]')).toContain('Access-Control-Allow-Origin names another origin');
  expect(id).not.toBe('fixed');
  click(one('[data-resolved]'));
  expect(store.get().cursor).toBe('fixed');
  act(() => store.clear());
  act(() => store.addEntries([fixed]));
  expect(root.querySelector('[data-testid="resolved"]')).toBeNull();
});
