import { get, getAll, type HeaderList } from '../engine/fetch/header-list.ts';
import type { ForeignOrigin } from './foreign-origins.ts';
import { LONGEST_MAX_AGE } from './seen.ts';

/**
 * What is wrong with what a server allows, whether or not an exchange passes. `never`: it must be fixed. `warning`: it works, but not as its author thinks.
 */
export const lintSeverity = {
  'any-origin-with-credentials': 'never',
  'wildcard-with-credentials': 'never',
  'null-allowed': 'never',
  'origin-matched-by-suffix': 'never',
  'origin-matched-by-prefix': 'never',
  'origin-matched-by-pattern': 'never',
  'origin-scheme-not-compared': 'never',
  'origin-repeated': 'never',
  'vary-missing': 'warning',
  'max-age-above-cap': 'warning',
  'authorization-left-to-wildcard': 'warning',
  'private-network-without-effect': 'warning',
  'expose-cookies': 'warning',
  'request-header-in-response': 'warning',
  'credentials-not-true': 'warning',
  'expose-wildcard-literal': 'warning',
  'allow-wildcard-literal': 'warning',
} as const satisfies Readonly<Record<string, 'never' | 'warning'>>;

export type LintId = keyof typeof lintSeverity;

export interface LintFinding {
  readonly id: LintId;
  /** What was found: an origin, a name, a number. */
  readonly value: string;
}

/** A response of a server to a request of some origin. */
export interface ResponseToLint {
  /** What `Origin` carried. */
  readonly origin: string;
  readonly headers: HeaderList;
  /** Why this origin was tried although it is not allowed; null: it is a page that the server is for. */
  readonly triedAs: ForeignOrigin['as'] | null;
}

const triedFinding: Readonly<Record<ForeignOrigin['as'], LintId>> = {
  foreign: 'any-origin-with-credentials',
  null: 'null-allowed',
  suffix: 'origin-matched-by-suffix',
  prefix: 'origin-matched-by-prefix',
  pattern: 'origin-matched-by-pattern',
  scheme: 'origin-scheme-not-compared',
};

/** What a response shows about the server's rule. */
export function lintResponse({ origin, headers, triedAs }: ResponseToLint): readonly LintFinding[] {
  const fields = getAll(headers, 'Access-Control-Allow-Origin');
  const [allowed] = fields;
  if (allowed === undefined) return [];
  const findings: LintFinding[] = [];
  const credentials = get(headers, 'Access-Control-Allow-Credentials') === 'true';
  if (fields.length > 1) findings.push({ id: 'origin-repeated', value: fields.join(', ') });
  if (allowed === '*' && credentials) findings.push({ id: 'wildcard-with-credentials', value: '*' });
  if (allowed === 'null') findings.push({ id: 'null-allowed', value: 'null' });
  else if (triedAs !== null && allowed === origin && (triedAs !== 'foreign' || credentials))
    findings.push({ id: triedFinding[triedAs], value: origin });
  if (allowed === origin && !variesByOrigin(headers)) findings.push({ id: 'vary-missing', value: allowed });
  const age = get(headers, 'Access-Control-Max-Age');
  if (age !== null && /^\d+$/.test(age) && Number(age) > LONGEST_MAX_AGE)
    findings.push({ id: 'max-age-above-cap', value: age });
  const names = (get(headers, 'Access-Control-Allow-Headers') ?? '').split(',').map((name) => name.trim());
  if (names.includes('*') && !names.some((name) => /^authorization$/i.test(name)))
    findings.push({ id: 'authorization-left-to-wildcard', value: '*' });
  return [...findings, ...withoutEffect(headers, credentials)];
}

/** What a server says to no avail: no browser looks at it, or not in this way. */
function withoutEffect(headers: HeaderList, credentials: boolean): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const add = (id: LintId, value: string | null) => {
    if (value !== null) findings.push({ id, value });
  };
  const items = (name: string) =>
    (get(headers, name) ?? '')
      .split(',')
      .slice(0, 500)
      .map((item) => item.trim().toLowerCase());
  add('private-network-without-effect', get(headers, 'Access-Control-Allow-Private-Network'));
  add('request-header-in-response', get(headers, 'Access-Control-Request-Headers'));
  const allowed = get(headers, 'Access-Control-Allow-Credentials');
  if (allowed !== null && allowed !== 'true') add('credentials-not-true', allowed);
  const exposed = items('Access-Control-Expose-Headers');
  if (exposed.includes('set-cookie')) add('expose-cookies', 'Set-Cookie');
  if (exposed.includes('*') && credentials) add('expose-wildcard-literal', '*');
  const lists = ['Access-Control-Allow-Methods', 'Access-Control-Allow-Headers'];
  const literal = credentials ? lists.filter((name) => items(name).includes('*')) : [];
  if (literal.length > 0) add('allow-wildcard-literal', literal.join(', '));
  return findings;
}

function variesByOrigin(headers: HeaderList): boolean {
  const items = (get(headers, 'Vary') ?? '').split(',').map((item) => item.trim().toLowerCase());
  return items.includes('origin') || items.includes('*');
}
