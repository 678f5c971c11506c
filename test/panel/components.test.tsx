// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { App, loadDetail } from '../../panel/components/App.tsx';
import { loadNow } from '../../panel/components/Later.tsx';
import { createStore, type Store } from '../../panel/state/store.ts';
import type { Analyzed } from '../../src/analyze.ts';
import { eventually } from '../eventually.ts';
import { analyzed, hop, request, step, text } from './build.ts';
import { examples, hostile } from './examples.ts';

let root: HTMLElement;
let store: Store<Analyzed>;

beforeAll(() => loadNow(loadDetail));

beforeEach(() => {
  localStorage.clear();
  root = document.createElement('div');
  document.body.append(root);
  let all: readonly Analyzed[] = [];
  store = createStore<Analyzed>({
    add: (items) => {
      all = items;
    },
    clear: () => {},
    forget: () => {},
    analyzed: () => all,
  });
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(items: readonly Analyzed[], first: () => void = () => {}): void {
  store.setSource({ kind: 'live', dropped: 0, limit: 100 });
  store.addEntries(items);
  first();
  act(() => render(<App store={store} />, root));
}

/** What is loaded when it is first shown. */
const appeared = (selector: string) => eventually(() => one(selector));

function one<T extends Element = HTMLElement>(selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  return element;
}

const rows = () => [...root.querySelectorAll<HTMLElement>('[role="row"][data-url]')];
const words = (selector: string) => one(selector).textContent?.replace(/\s+/g, ' ').trim();
const click = (element: HTMLElement) => act(() => element.click());

function press(element: HTMLElement, key: string): void {
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

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
      '204',
      'fetch',
      '40ms',
      '',
    ]);
    expect(cells.at(-1)?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Preflight 12ms, Request 40ms',
    );
  });

  test('keeps every attribute of a hostile URL as it is, and shows it harmless', () => {
    show([hostile]);
    expect(rows()[0]?.dataset.url).toBe(hostile.exchange.hops[0].url);
    expect(root.querySelector('img, script')).toBeNull();
    expect(['\0', '\u202E'].filter((unseen) => root.textContent?.includes(unseen))).toEqual([]);
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
    expect(words('[data-testid="nothing-shown"]')).toContain('none of them cross-origin');
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

describe('an empty panel', () => {
  test('says what to do', () => {
    show([]);
    expect(words('[data-testid="empty"]')).toContain('Reload the page');
  });

  test('says that it is still connecting', () => {
    show([], () => store.setSource({ kind: 'connecting' }));
    expect(words('[data-testid="empty"]')).toContain('Connecting');
  });

  test('says why there is nothing to listen to', () => {
    show([], () => store.setSource({ kind: 'unavailable', why: 'not in DevTools' }));
    expect(words('[data-testid="empty"]')).toContain('not in DevTools');
  });

  test('says how many requests came too early', () => {
    show(examples, () => store.setSource({ kind: 'live', dropped: 7, limit: 20_000 }));
    expect(words('.list-pane .notice')).toContain('The first 7 requests are missing');
  });
});

describe('the keyboard', () => {
  test('moves in the list, opens, and Escape closes and comes back to the list', () => {
    show(examples);
    const grid = one('[role="grid"]');
    grid.focus();
    press(grid, 'ArrowDown');
    press(grid, 'ArrowDown');
    expect(grid.getAttribute('aria-activedescendant')).toBe('row-wildcard');
    expect(root.querySelector('[data-testid="detail"]')).toBeNull();
    press(grid, 'Enter');
    expect(words('[data-testid="sentence"]')).toContain('everybody');
    press(grid, 'ArrowUp');
    expect(words('[data-testid="sentence"]')).toContain('trailing slash');
    const tab = one('#tab-why');
    tab.focus();
    press(tab, 'Escape');
    expect(root.querySelector('[data-testid="detail"]')).toBeNull();
    expect(document.activeElement).toBe(grid);
  });

  test('arrows move between the tabs and show them', () => {
    show(examples, () => store.open('slash'));
    press(one('#tab-why'), 'End');
    expect(one('#tab-what-if').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.id).toBe('tab-what-if');
    expect(one('[role="tabpanel"]').getAttribute('aria-labelledby')).toBe('tab-what-if');
    press(one('#tab-what-if'), 'ArrowRight');
    expect(one('#tab-why').tabIndex).toBe(0);
    expect(one('#tab-what-if').tabIndex).toBe(-1);
  });

  test('loads the fix when it is first shown', async () => {
    show(examples, () => store.open('slash'));
    expect(root.querySelector('[data-testid="fix"]')).toBeNull();
    press(one('#tab-why'), 'ArrowRight');
    press(one('#tab-headers'), 'ArrowRight');
    await eventually(() => act(() => expect(root.querySelector('[data-testid="fix"]')).not.toBeNull()));
    expect(words('[data-testid="policy"]')).toContain('https://app.example.test');
  });
});

describe('Why', () => {
  test('says the sentence with its values in code type, the difference marked', () => {
    show(examples, () => store.open('slash'));
    expect(words('[data-testid="sentence"]')).toMatch(
      /^The server allows https:\/\/app\.example\.test\/, but/,
    );
    expect(words('[data-testid="sentence"] code mark')).toBe('/');
  });

  test('says where it was blocked, whose job it is, and Chromium’s name', () => {
    show(examples, () => store.open('slash'));
    expect([...root.querySelectorAll('.badges .badge')].map((badge) => badge.textContent)).toEqual([
      'Blocked at the preflight',
      'Server configuration',
      'PreflightAllowOriginMismatch',
      'Same in all browsers and the standard',
    ]);
  });

  test('does not say that a request was answered which never left', () => {
    show(examples, () => store.open('local'));
    expect(words('.badge')).toBe('Blocked before sending');
  });

  test('shows each step with what was expected and received', () => {
    show(examples, () => store.open('slash'));
    const steps = [...root.querySelectorAll('[data-testid="trace"] [data-step]')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim()),
    );
    expect(steps.slice(3, 8)).toEqual([
      ['✕', 'Allow-Origin is this origin', 'https://app.example.test', 'https://app.example.test/'],
      ['✕', 'then: Allow-Credentials is true', 'true', 'True'],
      ['✓', 'then: Status is 200 to 299', '200–299', '204'],
      ['✓', 'then: Method PUT is allowed', 'PUT', 'GET, PUT, DELETE'],
      ['✕', 'then: Header authorization is allowed', 'authorization', 'nothing'],
    ]);
    expect(steps.at(-1)?.[0]).toBe('?');
    expect([...root.querySelectorAll('[data-step] mark')].map((mark) => mark.textContent)).toEqual([
      '/',
      'T',
    ]);
  });

  test('tells the hops of a redirect apart', () => {
    show(examples, () => store.open('redirected'));
    expect([...root.querySelectorAll('.trace .group')].map((group) => group.textContent)).toEqual([
      'Preflight to api.partner.test',
      'Redirect by api.partner.test',
      'Request to cdn.test',
    ]);
    expect(words('[data-step]')).toContain('https://app.example.test or *');
  });

  test('shows every answer that fits, and what one would have to know', () => {
    show(examples, () => store.open('unclear'));
    const alternatives = words('[data-testid="alternatives"]');
    expect(alternatives).toContain('If credentials were included: Blocked at the response');
    expect(alternatives).toContain('whether the request was sent with credentials');
  });

  test('shows what script can read and what it cannot', () => {
    show(examples, () => store.open('allowed'));
    expect(
      [...root.querySelectorAll('[data-testid="readable"] dd')].map((names) => names.textContent),
    ).toEqual(['content-type', 'x-request-idx-rate-limit']);
  });

  test('gives its advice', () => {
    const also = [step({ step: 'allow-credentials-true', outcome: 'fail', afterFailure: true })];
    show([analyzed({ exchange: { id: 'also' }, decision: { also } })], () => store.open('also'));
    expect(words('[data-advice="fails-next"]')).toContain('Allow-Credentials');
  });

  test('shows notes, causes and links that open elsewhere', () => {
    show(examples, () => store.open('slash'));
    const panel = words('[role="tabpanel"]');
    expect(panel).toContain('nothing changed on the server');
    expect(panel).toContain('is not CORS-safelisted');
    const link = one<HTMLAnchorElement>('.links a');
    expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  });

  test('tells the exchange arrow by arrow, with what each carried and what was looked at', async () => {
    show(examples, () => store.open('slash'));
    click(one('[data-testid="play"]'));
    await appeared('[data-testid="player"]');
    const now = () => root.querySelectorAll('[aria-current="step"]');
    expect(words('[data-testid="player"] .place')).toBe('1 of 5');
    press(one('[data-testid="player"]'), 'ArrowRight');
    press(one('[data-testid="player"]'), 'ArrowRight');
    expect(words('[data-testid="player"] .place')).toBe('3 of 5');
    expect(now()).toHaveLength(1);
    expect(words('[data-testid="player"]')).toContain('access-control-allow-methods');
    expect(root.querySelector('[data-testid="player"] [data-outcome="fail"]')).not.toBeNull();
    press(one('[data-testid="player"]'), 'End');
    click(one('[data-testid="player"] .controls button:nth-of-type(2)'));
    expect(root.querySelector('[data-testid="player"]')).toBeNull();
    expect(now()).toHaveLength(0);
  });

  test('says that the headers have not come yet', () => {
    show(examples, () => store.open('waiting'));
    expect(words('[role="tabpanel"] [role="status"]')).toContain('may still change');
  });

  test('says what of the capture could not be used', () => {
    show(examples, () => store.open('hostile'));
    expect(words('[data-testid="problems"]')).toContain('request.url: a URL that does not parse');
  });
});

describe('Headers', () => {
  test('shows every message, the CORS headers first and explained', async () => {
    show(examples, () => {
      store.open('slash');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    expect([...root.querySelectorAll('[data-testid="headers"] h3')].map((each) => each.textContent)).toEqual([
      'Preflight request OPTIONS https://api.partner.test/v1/items',
      'Preflight answer 204',
      'Request PUT https://api.partner.test/v1/items',
    ]);
    const answer = root.querySelectorAll('.header-table')[1];
    expect([...(answer?.querySelectorAll('th code') ?? [])].map((name) => name.textContent)).toEqual([
      'access-control-allow-origin',
      'access-control-allow-credentials',
      'access-control-allow-methods',
      'date',
      'vary',
    ]);
    expect(answer?.querySelectorAll('tr.cors')).toHaveLength(3);
    const [name] = answer?.querySelectorAll('[aria-describedby]') ?? [];
    const hint = document.getElementById(name?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('whose pages may read this answer');
  });

  test('says what is provisional, unknown, or never happened', async () => {
    show(
      [
        analyzed({
          exchange: {
            hops: [
              hop({ request: request({ headers: null }), response: null, netError: 'net::ERR_FAILED' }),
              hop({ request: request({ headersKind: 'sanitized' }), fromCache: 'disk' }),
            ],
          },
        }),
      ],
      () => {
        store.open('1');
        store.showTab('headers');
      },
    );
    await appeared('[data-testid="headers"]');
    const shown = words('[data-testid="headers"]');
    expect(shown).toContain('Hop 1 of 2');
    expect(shown).toContain('Unknown: the log holds no headers');
    expect(shown).toContain('No response was captured.');
    expect(shown).toContain('The browser reported net::ERR_FAILED.');
    expect(shown).toContain('Cookies and authorization were taken out');
    expect(shown).toContain('From the disk cache');
    act(() => store.addEntries(examples));
    act(() => store.open('slash'));
    await appeared('[data-testid="headers"]');
    expect(words('[data-testid="headers"]')).toContain('Provisional: what the page asked for');
    expect(words('[data-testid="headers"]')).toContain('Never sent');
  });

  test('draws so many rows, CORS first, and says how many more there are', async () => {
    const many = Array.from({ length: 600 }, (_, i) => [`x-${i}`, '1'] as const);
    const headers = [...many, ['Origin', 'https://app.test'] as const];
    show([analyzed({ exchange: { hops: [hop({ request: request({ headers }), response: null })] } })], () => {
      store.open('1');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    expect(root.querySelectorAll('.header-table tr')).toHaveLength(500);
    expect(one('.header-table th').textContent).toContain('Origin');
    expect(words('[data-testid="headers"]')).toContain('Only the first 500 headers are shown');
    expect(words('[data-testid="headers"]')).toContain('there are 101 more');
  });

  test('shortens a huge value, says its length, and spells out what cannot be seen', async () => {
    show([hostile], () => {
      store.open('hostile');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    const shown = words('[data-testid="headers"]') ?? '';
    expect(shown.length).toBeLessThan(3000);
    expect(shown).toContain('50025 characters');
    expect(shown).toContain('\\u{200b}');
    expect(shown).toContain('<script>alert(1)</script>');
    expect(one('[data-testid="headers"] code[title]').title.length).toBeLessThan(5000);
  });
});

describe('one exchange that breaks the drawing', () => {
  const bad = analyzed({
    exchange: { id: 'bad' },
    explanation: {
      label: text`Bad`,
      summary: {
        map: () => {
          throw new Error('bad summary');
        },
      } as never,
    },
  });
  const badRow = analyzed({
    exchange: { id: 'bad-row' },
    explanation: {
      label: [
        {
          value: {
            toString: () => {
              throw new Error('bad label');
            },
          } as never,
        },
      ],
    },
  });

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('costs its detail only; the next one is shown again', () => {
    show([bad, ...examples], () => store.open('bad'));
    expect(words('[role="alert"]')).toContain('could not be shown');
    expect(rows().length).toBeGreaterThan(10);
    act(() => store.moveTo('slash'));
    expect(words('[data-testid="sentence"]')).toContain('trailing slash');
  });

  test('costs its row only', () => {
    show([badRow, ...examples]);
    expect(rows()).toHaveLength(examples.length);
    expect(rows()[0]?.textContent).toContain('could not be shown');
  });
});

test('an exchange without anything is still a row and a detail', async () => {
  const empty = analyzed({
    exchange: {
      id: 'empty',
      resourceType: '',
      hops: [hop({ url: '', request: request({ method: '', headers: null }), response: null })],
    },
    decision: {
      verdict: 'cannot-tell',
      trace: [step({ step: 'cors-applies', outcome: 'cannot-tell' })],
      missing: ['url'],
    },
    explanation: { label: [], summary: [] },
  });
  show([empty], () => store.open('empty'));
  expect(rows()[0]?.textContent).toContain('(no URL)');
  expect(words('[data-testid="alternatives"]')).toContain('an address that can be read');
  act(() => store.showTab('headers'));
  await appeared('[data-testid="headers"]');
  expect(words('[data-testid="headers"]')).toContain('No response was captured.');
});
