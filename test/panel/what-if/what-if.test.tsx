import '../../../src/explain/messages.ts';
// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { WhatIfTab } from '../../../panel/components/what-if/WhatIfTab.tsx';
import { draftsOf, readDraft } from '../../../panel/components/what-if/what-if.ts';
import { analyzeExchange, explainEntries } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, hop, preflight, response } from '../../build/exchange.ts';
import { entry } from '../../capture/recorder/entry.ts';
import { stage } from '../stage.ts';

const on = stage();

const failed = { reported: true, netError: 'net::ERR_FAILED' } as const;

const refused = analyzeExchange(
  exchange({
    outcome: corsFailure,
    hops: [
      hop({
        method: 'PUT',
        preflight: preflight(response(204, 'Access-Control-Allow-Origin: https://app.test')),
        netError: 'net::ERR_FAILED',
      }),
    ],
  }),
  chromium(156),
);

const verdict = () => on.root.querySelector('[data-testid="what-if"]')?.getAttribute('data-verdict');

function type(draft: string, selector: string, value: string): void {
  const field = on.root.querySelector<HTMLInputElement>(`[data-draft="${draft}"] ${selector}`);
  act(() => {
    if (field === null) throw new Error(`no ${selector} in ${draft}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('header lines are read', () => {
  const [draft] = draftsOf(refused);
  if (draft === undefined) throw new Error('there is no draft');
  test.each([
    [
      'with a repeated one',
      'A: 1\nA: 2',
      [
        ['A', '1'],
        ['A', '2'],
      ],
      [],
    ],
    ['without a value', 'A:', [['A', '']], []],
    ['with a colon in the value', 'A: http://b', [['A', 'http://b']], []],
    [
      'but for a line that is none',
      'A: 1\nnonsense\nB: 2',
      [
        ['A', '1'],
        ['B', '2'],
      ],
      [2],
    ],
    ['but for a name that is no token', 'a b: 1', [], [1]],
  ] as const)('%s', (_, lines, headers, wrong) => {
    const read = readDraft({ ...draft, lines });
    expect(read.response?.headers).toEqual(headers);
    expect(read.wrong).toEqual(wrong);
  });

  test('an invalid status leaves the response as it was', () => {
    expect(readDraft({ ...draft, status: '99' }).response).toBeNull();
  });
});

test('a header that is added is decided at once, and goes with Reset', () => {
  act(() => render(<WhatIfTab item={refused} />, on.root));
  expect(verdict()).toBe('blocked');
  const allow = 'Access-Control-Allow-Origin: https://app.test\nAccess-Control-Allow-Methods: PUT';
  type('0 preflight', 'textarea', allow);
  expect(verdict()).toBe('allowed');
  type('0 response', 'textarea', '');
  expect(verdict()).toBe('blocked');
  act(() => on.root.querySelector<HTMLButtonElement>('.buttons button')?.click());
  expect(on.root.querySelector<HTMLTextAreaElement>('textarea')?.value).not.toContain('PUT');
});

test('a status is decided at once', () => {
  act(() => render(<WhatIfTab item={refused} />, on.root));
  type('0 preflight', 'input', '404');
  expect(on.root.textContent).toContain('404');
  expect(verdict()).toBe('blocked');
});

test('a request that is refused before anything is sent stays refused, and has no response to edit', () => {
  const call = {
    mode: 'same-origin',
    credentialsMode: 'same-origin',
    redirect: 'follow',
    origin: 'https://app.test',
  };
  const unsent = {
    response: { status: null, headers: null, redirectUrl: null },
    outcome: failed,
    call,
  } as const;
  const [refusedBefore] = explainEntries([{ ...entry({ index: 0 }), ...unsent }]);
  if (refusedBefore === undefined) throw new Error('nothing was explained');
  expect(refusedBefore.decision.reason).toBe('mode-same-origin');
  act(() => render(<WhatIfTab item={refusedBefore} />, on.root));
  expect(verdict()).toBe('blocked');
  expect(on.root.querySelector('textarea')).toBeNull();
  expect(on.root.querySelector('[data-testid="never-sent"]')?.textContent).toContain('before it sends');
});
