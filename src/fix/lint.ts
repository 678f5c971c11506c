import { get, getAll, type HeaderList } from '../engine/fetch/header-list.ts';
import type { ForeignOrigin } from './foreign-origins.ts';
import type { Policy } from './policy.ts';
import { LONGEST_MAX_AGE } from './seen.ts';
import { isSuggestibleHeaderName, isSuggestibleMethod, isSuggestibleOrigin } from './suggestible.ts';

/**
 * What is wrong with what a server allows, whether or not an exchange passes. `never`: not to be suggested,
 * and must be fixed where a server does it. `warning`: it works, but not as its author thinks.
 */
export const lintSeverity = {
  'any-origin-with-credentials': 'never',
  'wildcard-with-credentials': 'never',
  'wildcard-with-authorization': 'never',
  'null-allowed': 'never',
  'origin-matched-by-suffix': 'never',
  'origin-matched-by-prefix': 'never',
  'origin-matched-by-pattern': 'never',
  'origin-scheme-not-compared': 'never',
  'origin-invalid': 'never',
  'name-invalid': 'never',
  'wildcard-literal': 'never',
  'origin-repeated': 'never',
  'vary-missing': 'warning',
  'max-age-above-cap': 'warning',
  'max-age-invalid': 'warning',
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

/** What must not stand in a policy. */
export function lintPolicy(policy: Policy): readonly LintFinding[] {
  const { origins, credentials, methods, requestHeaders, exposedHeaders, maxAge } = policy;
  const findings: LintFinding[] = [];
  if (origins === '*') {
    if (credentials) findings.push({ id: 'wildcard-with-credentials', value: '*' });
    if (requestHeaders.includes('authorization'))
      findings.push({ id: 'wildcard-with-authorization', value: '*' });
  } else {
    for (const origin of origins) {
      if (origin === 'null') findings.push({ id: 'null-allowed', value: origin });
      else if (!isSuggestibleOrigin(origin)) findings.push({ id: 'origin-invalid', value: origin });
    }
    if (!policy.varyOrigin) findings.push({ id: 'vary-missing', value: origins.join(', ') });
  }
  for (const name of [...requestHeaders, ...exposedHeaders]) {
    if (name === '*') findings.push({ id: 'wildcard-literal', value: name });
    else if (!isSuggestibleHeaderName(name)) findings.push({ id: 'name-invalid', value: name });
  }
  for (const method of methods) {
    if (method === '*') findings.push({ id: 'wildcard-literal', value: method });
    else if (!isSuggestibleMethod(method)) findings.push({ id: 'name-invalid', value: method });
  }
  if (maxAge !== null && (!Number.isInteger(maxAge) || maxAge < 0))
    findings.push({ id: 'max-age-invalid', value: String(maxAge) });
  else if (maxAge !== null && maxAge > LONGEST_MAX_AGE)
    findings.push({ id: 'max-age-above-cap', value: String(maxAge) });
  return findings;
}

/** A response of a server to a request of some origin. */
export interface Answer {
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
export function lintResponse({ origin, headers, triedAs }: Answer): readonly LintFinding[] {
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
