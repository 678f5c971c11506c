// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { BoxedFix } from '../../../panel/components/fix/BoxedFix.tsx';
import { type Analyzed, analyzeExchange } from '../../../src/analyze.ts';
import { analyzeAsReported } from '../../../src/analyze-reported.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, hop, preflight, response } from '../../build/exchange.ts';
import { loadOpened } from '../opened.ts';
import { stage } from '../stage.ts';

const on = stage();
beforeAll(loadOpened);

/** Refused by a preflight that allows GET and POST. */
const refused = (method: string, url = 'https://api.test/cart'): Analyzed => {
  const allowed = [
    'Access-Control-Allow-Origin: https://app.test',
    'Access-Control-Allow-Methods: GET,POST',
    'X-Powered-By: Express',
  ] as const;
  const hops = [hop({ url, method, preflight: preflight(response(204, ...allowed), { method }) })] as const;
  return analyzeExchange(exchange({ outcome: corsFailure, hops }), chromium(156));
};

test.each([
  ['nothing where there is no other', [refused('PUT')], null],
  ['nothing where the others need the same', [refused('PUT'), refused('PUT')], null],
  ['nothing of other APIs', [refused('PUT'), refused('DELETE', 'https://other.test/')], null],
  ['of one that needs more', [refused('PUT'), refused('DELETE')], '1 more request to this API needs more'],
  [
    'of several that need more',
    [refused('PUT'), refused('DELETE'), refused('PATCH')],
    '2 more requests to this API need more',
  ],
])('the first screen tells %s', (_what, all, expected) => {
  const onTab = vi.fn();
  const [item] = all;
  if (item === undefined) throw new Error('no request');
  act(() => render(<BoxedFix item={item} all={all} onTab={onTab} />, on.root));
  const line = on.root.querySelector<HTMLElement>('[data-testid="box-others"]');
  expect(line?.textContent ?? null).toBe(expected);
  act(() => line?.click());
  expect(onTab.mock.calls).toEqual(expected === null ? [] : [['fix']]);
  const marked = [...on.root.querySelectorAll('mark')].map(({ textContent }) => textContent?.trim());
  expect(marked).toEqual(["methods: ['GET', 'POST', 'PUT'],"]);
});

const named = (url: string, corsError: string): Analyzed =>
  analyzeAsReported(
    exchange({
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
      hops: [hop({ url, response: null })],
      reported: { corsError, parameter: '' },
    }),
    chromium(156),
  );

test.each<readonly [owner: string, item: Analyzed, offered: readonly string[]]>([
  ['the server', refused('PUT'), ['Copy fix', 'Copy for the backend', 'Export test', 'Other server ▾']],
  ['the page', named('https://api.test/cart', 'DisallowedByMode'), ['Copy explanation']],
  [
    'a permission of the browser',
    named('http://192.168.0.1/status', 'LocalNetworkAccessPermissionDenied'),
    ['Copy explanation'],
  ],
])('offers what helps where the owner is %s', (_owner, item, offered) => {
  act(() => render(<BoxedFix item={item} all={[item]} onTab={() => {}} />, on.root));
  const buttons = [...on.root.querySelectorAll('.buttons button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(offered);
});
