import { describe, expect, test } from 'vitest';
import { hear, noPages, type Page, type PageLog } from '../../../panel/state/pages.ts';

type State = 'granted' | 'denied' | 'prompt';

const page = (part: Partial<Page> = {}): Page => ({
  pageref: null,
  url: 'https://a.test/',
  sinceMs: 1000,
  secureContext: true,
  permissions: null,
  ...part,
});

const permission = (state: State) =>
  page({ permissions: { 'local-network': null, 'loopback-network': state } });

/** Asks each page at its time. */
const heard = (...said: readonly [ms: number, page: Page][]) =>
  said.reduce<PageLog>((log, [ms, each]) => hear(log, each, ms), noPages);

describe('the pages of a log', () => {
  test('are in the order they were opened', () => {
    const { pages } = heard([1001, page()], [2001, page({ sinceMs: 2000, url: 'https://b.test/' })]);
    expect(pages.map(({ url, sinceMs }) => [url, sinceMs])).toEqual([
      ['https://a.test/', 1000],
      ['https://b.test/', 2000],
    ]);
  });

  test('stay the same where a page says the same again', () => {
    const before = heard([1001, page()]);
    expect(hear(before, page(), 1500).pages).toBe(before.pages);
  });

  test('learn what a page did not say before, for all of its requests', () => {
    const { pages } = heard([1001, page({ secureContext: null })], [1500, permission('denied')]);
    expect(pages).toEqual([permission('denied')]);
  });

  test('keep what a page no longer says of its permissions', () => {
    const { pages } = heard([1001, permission('denied')], [1500, page()], [3000, permission('granted')]);
    expect(pages.map(({ permissions, sinceMs }) => [permissions?.['loopback-network'], sinceMs])).toEqual([
      ['denied', 1000],
      ['granted', 1001],
    ]);
  });

  const minds: readonly [behaviour: string, was: State, is: State, since: (readonly [State, number])[]][] = [
    [
      'a refusal keeps holding for earlier requests',
      'denied',
      'granted',
      [
        ['denied', 1000],
        ['granted', 1500],
      ],
    ],
    [
      'a grant keeps holding for earlier requests',
      'granted',
      'denied',
      [
        ['granted', 1000],
        ['denied', 1500],
      ],
    ],
    [
      'a grant after a question does not reach back',
      'prompt',
      'granted',
      [
        ['prompt', 1000],
        ['granted', 1500],
      ],
    ],
    ['a refusal after a question reaches back', 'prompt', 'denied', [['denied', 1000]]],
  ];
  test.each(minds)('%s', (_behaviour, was, is, since) => {
    const { pages } = heard([1001, permission(was)], [1500, permission(was)], [3000, permission(is)]);
    expect(pages.map(({ permissions, sinceMs }) => [permissions?.['loopback-network'], sinceMs])).toEqual(
      since,
    );
  });
});
