import { describe, expect, it } from 'vitest';
import { corsCheck } from '../../../src/engine/fetch/cors-check.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { chromium, fetchStandard, firefox } from '../../../src/engine/profiles/register.ts';
import { headerLines } from '../../build/exchange.ts';

const origin = 'https://app.test';
const acao = (value: string) => `Access-Control-Allow-Origin: ${value}`;
const acac = (value: string) => `Access-Control-Allow-Credentials: ${value}`;

/** name, response headers, include, first failure, steps that would fail next */
type Row = readonly [string, readonly string[], boolean, string | null, (readonly string[])?];

const complete = ([name, lines, include, reason, also]: Row) =>
  [name, lines, include, reason, also ?? []] as const;

const everywhere: readonly Row[] = [
  ['the origin itself passes', [acao(origin)], false, null],
  ['the wildcard passes without credentials', [acao('*')], false, null],
  ['white space around the value is no part of it', [acao('  * \t')], false, null],
  ['the wildcard without credentials needs no Allow-Credentials', [acao('*'), acac('false')], false, null],
  ['the origin and true pass with credentials', [acao(origin), acac('true')], true, null],
  ['no header at all', [], false, 'allow-origin-missing'],
  [
    'no header at all, with credentials: Allow-Credentials is next',
    [],
    true,
    'allow-origin-missing',
    ['allow-credentials-true'],
  ],
  ['another origin', [acao('https://other.test')], false, 'allow-origin-mismatch'],
  ['a trailing slash', [acao(`${origin}/`)], false, 'allow-origin-mismatch'],
  ['upper case', [acao('HTTPS://APP.TEST')], false, 'allow-origin-mismatch'],
  ['a default port written out', [acao(`${origin}:443`)], false, 'allow-origin-mismatch'],
  ['null for an origin that is not', [acao('null')], false, 'allow-origin-mismatch'],
  [
    'the wildcard with credentials',
    [acao('*'), acac('true')],
    true,
    'allow-origin-wildcard-with-credentials',
  ],
  [
    'the wildcard with credentials and no Allow-Credentials',
    [acao('*')],
    true,
    'allow-origin-wildcard-with-credentials',
    ['allow-credentials-true'],
  ],
  ['Allow-Credentials missing', [acao(origin)], true, 'allow-credentials-missing'],
  ['Allow-Credentials in another case', [acao(origin), acac('True')], true, 'allow-credentials-missing'],
  ['Allow-Credentials twice', [acao(origin), acac('true'), acac('true')], true, 'allow-credentials-missing'],
  ['two origins in one field', [acao(`https://other.test, ${origin}`)], false, 'allow-origin-repeated'],
  ['two origins apart by a space', [acao(`${origin} https://other.test`)], false, 'allow-origin-repeated'],
  ['the same origin in two fields', [acao(origin), acao(origin)], false, 'allow-origin-repeated'],
  ['the wildcard in two fields', [acao('*'), acao('*')], false, 'allow-origin-repeated'],
  ['a value that is no origin', [acao('foo')], false, 'allow-origin-invalid'],
  ['an empty value', [acao('')], false, 'allow-origin-invalid'],
];

const profiles: readonly Profile[] = [fetchStandard, chromium(156), firefox(153)];

describe.each(profiles.map((profile) => [profile.id, profile] as const))(
  'corsCheck under %s',
  (_id, profile) => {
    it.each(everywhere.map(complete))('%s', (_name, lines, include, reason, also) => {
      const checks = corsCheck({ origin, include, headers: headerLines(...lines) }, profile);
      const failures = checks.filter(({ outcome }) => outcome === 'fail');
      expect(failures[0]?.failure?.reason ?? null).toBe(reason);
      expect(failures.slice(1).map(({ step }) => step)).toEqual(also);
    });
  },
);

describe('corsCheck of an opaque origin', () => {
  const rows: readonly Row[] = [
    ['null by name passes', [acao('null')], false, null],
    ['the wildcard passes', [acao('*')], false, null],
    ['null by name with credentials passes', [acao('null'), acac('true')], true, null],
    ['the origin the page once had does not', [acao(origin)], false, 'allow-origin-mismatch'],
  ];
  it.each(rows.map(complete))('%s', (_name, lines, include, reason) => {
    const checks = corsCheck({ origin: 'null', include, headers: headerLines(...lines) }, chromium(156));
    expect(checks.find(({ failure }) => failure)?.failure?.reason ?? null).toBe(reason);
  });
});

it('says what was received and what would have passed', () => {
  const checks = corsCheck(
    { origin, include: false, headers: headerLines(acao(`${origin}/`)) },
    chromium(156),
  );
  expect(checks.at(1)).toMatchObject({
    step: 'allow-origin-matches',
    outcome: 'fail',
    expected: 'https://app.test | *',
    received: 'https://app.test/',
    failure: { evidence: { allowed: 'https://app.test/', fields: '1' } },
  });
});
