// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { App } from '../../../panel/components/App.tsx';
import type { Analyzed } from '../../../src/analyze.ts';
import { eventually } from '../../eventually.ts';
import { analyzed, hop } from '../build.ts';
import { examples, hostile } from '../examples.ts';
import { click, one, press, root, rows, show, store, words } from '../shown.tsx';

describe('the list', () => {
  test('has a row for each cross-origin exchange, with its data', () => {
    show(examples);
    expect(rows().map((row) => row.dataset.id)).toEqual(
      examples.map(({ exchange }) => exchange.id).filter((id) => id !== 'same-origin'),
    );
    expect({ ...rows()[0]?.dataset }).toEqual({
      id: 'slash',
      url: 'https://api.partner.test/v1/items',
      method: 'PUT',
      verdict: 'blocked',
      reason: 'allow-origin-mismatch',
      corsError: 'PreflightAllowOriginMismatch',
    });
    const allowed = rows()[6];
    expect(['data-id', 'data-reason', 'data-cors-error'].map((name) => allowed?.getAttribute(name))).toEqual([
      'allowed',
      '',
      '',
    ]);
  });

  test('says verdict, method, request, why, status, type, time and when it was under way in each row', () => {
    show(examples);
    const cells = [...(rows()[0]?.querySelectorAll('[role="gridcell"]') ?? [])];
    expect(cells.map((cell) => cell.getAttribute('aria-label') ?? cell.textContent)).toEqual([
      'Blocked',
      'PUT⇄',
      '/v1/items api.partner.test',
      'Origin differs by /',
      'not sent',
      'fetch',
      '40 ms',
      '',
    ]);
    expect(cells.at(-1)?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Preflight 12 ms, Request 40 ms',
    );
    // Where there is no room for the waterfall, it is with the time.
    expect(cells.at(-2)?.querySelector('[title]')?.getAttribute('title')).toBe(
      'Preflight 12 ms, Request 40 ms',
    );
  });

  test('says when a later request began', () => {
    const [first, second] = examples as [Analyzed, Analyzed];
    const [one] = first.exchange.hops;
    const later = hop({ ...one, preflight: null, startedMs: (one.startedMs ?? 0) + 1_500 });
    show([first, { ...second, exchange: { ...second.exchange, hops: [later] } }]);
    expect(rows()[1]?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Request 40 ms, began after 1.5 s',
    );
  });

  test('keeps every attribute of a hostile URL as it is, and shows it harmless', () => {
    show([hostile]);
    expect(rows()[0]?.dataset.url).toBe(hostile.exchange.hops[0].url);
    expect(root.querySelector('img, script')).toBeNull();
    expect(['\0', '\u202E'].filter((unseen) => root.textContent?.includes(unseen))).toEqual([]);
  });

  test('names a GraphQL request by its operation, and its path after that', () => {
    const [item] = examples as [Analyzed];
    const { hops } = item.exchange;
    const named: Analyzed = { ...item, exchange: { ...item.exchange, operation: 'AddToCart' } };
    show([named]);
    expect(words('.row .name .last')).toBe('AddToCart');
    expect(words('.row .name .folders')).toBe(new URL(hops[0].url).pathname);
    act(() => store.setFilter('addtoc'));
    expect(rows()).toHaveLength(1);
  });

  test('says that it waits for headers', () => {
    show(examples);
    const waiting = rows().find((row) => row.dataset.id === 'waiting');
    expect(waiting?.textContent).toContain('Waiting for the response headers');
    expect(waiting?.querySelector('.verdict')?.getAttribute('aria-label')).toBe('Waiting');
  });

  test('draws all of a small log, part by part, and a part of a large one however it is filtered', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        analyzed({ exchange: { id: `i${index}`, hops: [hop({ url: `https://a.test/${index}` })] } }),
      );
    show(many(200));
    expect(rows()).toHaveLength(50);
    await eventually(() => expect(rows()).toHaveLength(200));
    act(() => store.addEntries(many(10_000)));
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(200);
    expect(one('[role="grid"]').getAttribute('aria-rowcount')).toBe('10001');
    act(() => store.setFilter('test/99'));
    expect(one('[role="grid"]').getAttribute('aria-rowcount')).toBe('112');
    expect(rows().length).toBeLessThan(100);
  });

  test('says where another page begins in a log that is preserved, in the order of time alone', () => {
    show([]);
    act(() => store.setPreserveLog(true));
    const of = (document: number) =>
      analyzed({ exchange: { id: `d${document}`, document, hops: [hop({ startedMs: 1_000 - document })] } });
    const hostileUrl = 'https://app.test/\u202E<img src=x>';
    act(() => {
      store.addEntries([of(0)]);
      store.navigated({ number: 1, url: hostileUrl });
      store.addEntries([of(0), of(1)]);
    });
    const lines = () =>
      [...root.querySelectorAll<HTMLElement>('.row, .page-line')].map(
        (line) => `${line.getAttribute('aria-rowindex')} ${line.dataset.id ?? line.textContent}`,
      );
    expect(lines()).toEqual(['2 d0', '3 Navigated to https://app.test/\\u{202e}<img src=x>', '4 d1']);
    expect(one('[role="grid"]').getAttribute('aria-rowcount')).toBe('4');
    press(one('[role="grid"]'), 'ArrowDown');
    press(one('[role="grid"]'), 'ArrowDown');
    expect(store.get().cursor).toBe('d1');
    act(() => store.sortBy('method'));
    expect(lines().some((line) => line.includes('Navigated'))).toBe(false);
  });

  test('chips count the verdicts and narrow the list', () => {
    show(examples);
    expect([...root.querySelectorAll('.chips .chip')].map((chip) => chip.textContent)).toEqual([
      'Blocked 4',
      'Failed 1',
      'Unclear 3',
      'Allowed 2',
      'Opaque 1',
      'Not CORS 1',
    ]);
    click(one('[data-chip="not-cors"]'));
    expect(rows().map((row) => row.dataset.verdict)).toEqual(['not-cors']);
    expect(one('[data-chip="not-cors"]').getAttribute('aria-pressed')).toBe('true');
  });

  test('the filter narrows the list, and says so where nothing is left', () => {
    show(examples);
    const filter = one<HTMLInputElement>('.filter');
    act(() => {
      filter.value = 'nothing like it';
      filter.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(rows()).toEqual([]);
    expect(words('[data-testid="nothing-shown"]')).toContain(`${examples.length} requests are hidden`);
    click(one('[data-testid="nothing-shown"] button'));
    expect(rows()).toHaveLength(examples.length - 1);
    expect(one<HTMLInputElement>('.filter').value).toBe('');
  });

  test('says so where every request was same-origin', () => {
    show(examples.filter(({ decision }) => decision.verdict === 'not-cors'));
    expect(words('[data-testid="nothing-shown"]')).toContain('1 request, and it is not cross-origin');
  });

  test('columns can be left out, and are when the panel is opened again', () => {
    show(examples);
    const box = one<HTMLInputElement>('[data-column="type"]');
    act(() => box.click());
    expect(root.querySelector('.cell.type')).toBeNull();
    render(null, root);
    act(() => render(<App store={store} />, root));
    expect(root.querySelector('.cell.type')).toBeNull();
    expect(root.querySelector('.cell.time')).not.toBeNull();
  });

  test('arrows go from heading to heading, one of which Tab reaches', () => {
    show(examples);
    const heading = one('.grid-heading');
    one('.grid-heading .verdict button').focus();
    press(one('.grid-heading .verdict button'), 'ArrowRight');
    expect(document.activeElement?.parentElement?.className).toBe('cell method');
    expect(heading.querySelectorAll('button[tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });

  test('the headings sort', () => {
    show(examples);
    const heading = one('.grid-heading .status button');
    click(heading);
    click(heading);
    expect(rows()[0]?.dataset.id).toBe('error');
    expect(one('.grid-heading .status').getAttribute('aria-sort')).toBe('descending');
  });

  test('clear empties it', () => {
    show(examples);
    click(one('.toolbar .icon-button'));
    expect(words('[data-testid="empty"]')).toContain('No requests yet');
  });
});
