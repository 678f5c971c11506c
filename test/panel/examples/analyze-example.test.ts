// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type Draft, draftsOf, withDrafts } from '../../../panel/components/what-if/what-if.ts';
import { analyzeExample } from '../../../panel/examples/analyze-example.ts';
import type { Example } from '../../../panel/examples/example.ts';
import { exampleOf } from '../../../panel/examples/examples.ts';
import { type ExampleId, exampleIds, exampleVerdicts } from '../../../panel/examples/verdicts.ts';
import { hasPage } from '../../../panel/reasons/pages.ts';
import { type Analyzed, analyzeByAll, type Rules, reconsider, shipping } from '../../../src/analyze.ts';
import { adviceOn } from '../../../src/explain/advice/register.ts';

const chromium: Rules = { name: 'chromium', version: null };

/** The one that is shown. @param rules whose rules decide */
function shownOf({ rules: own, ...example }: Example, rules = own ?? chromium): Analyzed {
  const shown = analyzeExample(example, rules).at(-1);
  if (shown === undefined) throw new Error('nothing is shown');
  return shown;
}

const summaryOf = ({ decision: { verdict, reason } }: Analyzed) => [verdict, reason];
const findings = ({ exchange, decision }: Analyzed) => adviceOn(exchange, decision).map(({ id }) => id);

/** The lines of a response, as a person edits them. */
const lines =
  (kind: Draft['kind'], edit: (text: string) => string) =>
  (draft: Draft): Draft =>
    draft.kind === kind ? { ...draft, lines: edit(draft.lines) } : draft;
const added = (kind: Draft['kind'], line: string) => lines(kind, (text) => `${text}\n${line}`);
const replaced = (kind: Draft['kind'], from: string | RegExp, to: string) =>
  lines(kind, (text) => text.replace(from, to));

interface Promised {
  /** What its title says. */
  readonly is: readonly [verdict: string, reason: string | null];
  /** What its text says to change; null: nothing changes it. */
  readonly change: ((draft: Draft) => Draft) | null;
  /** And what comes of that. */
  readonly comes: readonly [verdict: string, reason: string | null];
}

const fine = ['allowed', null] as const;
const blocked = (reason: string) => ['blocked', reason] as const;

const promises: Readonly<Record<ExampleId, Promised>> = {
  'simple-get': {
    is: fine,
    change: replaced('response', /^Access-Control-Allow-Origin.*$/m, ''),
    comes: blocked('allow-origin-missing'),
  },
  'put-json': {
    is: fine,
    change: replaced('preflight', 'authorization, ', ''),
    comes: blocked('header-not-allowed'),
  },
  'again-from-cache': { is: fine, change: null, comes: fine },
  'again-without-max-age': {
    is: fine,
    change: added('preflight', 'Access-Control-Max-Age: 600'),
    comes: fine,
  },
  'token-not-allowed': {
    is: blocked('header-not-allowed'),
    change: replaced('preflight', 'content-type', 'content-type, authorization'),
    comes: fine,
  },
  'login-before-cors': {
    is: blocked('preflight-status-not-ok'),
    change: (draft) => (draft.kind === 'preflight' ? { ...draft, status: '204' } : draft),
    comes: fine,
  },
  'wildcard-with-cookies': {
    is: blocked('allow-origin-wildcard-with-credentials'),
    change: replaced('response', 'Origin: *', 'Origin: https://shop.example'),
    comes: fine,
  },
  'origin-twice': {
    is: blocked('allow-origin-repeated'),
    change: replaced('response', /^Access-Control-Allow-Origin: \*$/m, ''),
    comes: fine,
  },
  'redirect-to-null': {
    is: blocked('allow-origin-mismatch'),
    change: (draft) =>
      draft.hop === 1 ? replaced('response', 'https://shop.example', 'null')(draft) : draft,
    comes: fine,
  },
  'error-behind-cors': {
    is: blocked('allow-origin-missing'),
    change: added('response', 'Access-Control-Allow-Origin: *'),
    comes: fine,
  },
  font: {
    is: blocked('allow-origin-missing'),
    change: added('response', 'Access-Control-Allow-Origin: *'),
    comes: fine,
  },
  'localhost-ports': {
    is: blocked('allow-origin-mismatch'),
    change: replaced('response', '3000', '5173'),
    comes: fine,
  },
  'local-network': {
    is: blocked('local-network-permission-denied'),
    change: null,
    comes: blocked('local-network-permission-denied'),
  },
  'header-not-exposed': {
    is: fine,
    change: added('response', 'Access-Control-Expose-Headers: X-Total-Count'),
    comes: fine,
  },
};

function changed(item: Analyzed, { change }: Promised): Analyzed {
  const drafts = draftsOf(item);
  if (change === null || drafts.length === 0) return item;
  return reconsider(item, (exchange) => withDrafts(exchange, drafts.map(change)), chromium);
}

describe.each(exampleIds)('the example %s', (id) => {
  const example = exampleOf(id);
  const item = shownOf(example);
  const promise = promises[id];

  test('is what its title says', () => {
    expect(summaryOf(item)).toEqual(promise.is);
    expect(exampleVerdicts[id]).toBe(promise.is[0]);
  });

  test('becomes what its text says, once it is changed so', () => {
    expect(summaryOf(changed(item, promise))).toEqual(promise.comes);
  });

  test('teaches what it names: a reason that it has, or comes to, or a finding', () => {
    const taught = [promise.is[1], promise.comes[1], ...findings(item)];
    expect(taught).toContain(example.about);
    expect(hasPage(example.about)).toBe(true);
  });

  test('is sure: there is no other reason, and nothing is missing', () => {
    expect(item.decision.alternatives).toEqual([]);
    expect(item.decision.missing).toEqual([]);
    expect(item.exchange.problems).toEqual([]);
  });

  if (example.rules === undefined) {
    test.each(shipping)('is the same by the rules of %s', (name) => {
      expect(summaryOf(shownOf(example, { name, version: null }))).toEqual(promise.is);
      const by = analyzeByAll(item, chromium).find(({ rules }) => rules.name === name);
      expect(by && summaryOf(by.analyzed)).toEqual(promise.is);
    });
  }
});

test('one that names a browser is other elsewhere', () => {
  const named = exampleIds.map(exampleOf).filter(({ rules }) => rules !== undefined);
  expect(named.length).toBeGreaterThan(0);
  for (const example of named) {
    const elsewhere = shownOf(example, { name: 'webkit', version: null });
    expect(summaryOf(elsewhere)).not.toEqual(summaryOf(shownOf(example)));
  }
});

test.each<[ExampleId, boolean]>([
  ['put-json', true],
  ['again-from-cache', false],
  ['again-without-max-age', true],
  ['simple-get', false],
])('of %s the last call has a preflight: %s', (id, expected) => {
  expect(shownOf(exampleOf(id)).exchange.hops[0].preflight !== null).toBe(expected);
});

test('a max-age that is added is found no more to be missing', () => {
  const item = shownOf(exampleOf('again-without-max-age'));
  expect(findings(item)).toContain('preflight-not-cached');
  expect(findings(changed(item, promises['again-without-max-age']))).not.toContain('preflight-not-cached');
});

test('a header that is exposed is hidden no more', () => {
  const item = shownOf(exampleOf('header-not-exposed'));
  expect(findings(item)).toContain('headers-not-exposed');
  expect(findings(changed(item, promises['header-not-exposed']))).not.toContain('headers-not-exposed');
});

test('where nothing was sent there is no response to edit', () => {
  expect(exampleIds.filter((id) => draftsOf(shownOf(exampleOf(id))).length === 0)).toEqual(['local-network']);
});

test('no two have the same request, so that what is changed of one stays with it', () => {
  const shown = exampleIds.map((id) => shownOf(exampleOf(id)).exchange.hops[0]);
  const requests = shown.map(({ request, url }) => `${request.method} ${url}`);
  expect(new Set(requests).size).toBe(exampleIds.length);
});
