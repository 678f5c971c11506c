import type { Policy } from '../../src/fix/policy.ts';
import { LONGEST_MAX_AGE } from '../../src/fix/seen.ts';
import {
  isSuggestibleHeaderName,
  isSuggestibleMethod,
  isSuggestibleOrigin,
} from '../../src/fix/suggestible.ts';

/** What must not stand in a policy that we suggest. */
type PolicyFault =
  | 'wildcard-with-credentials'
  | 'wildcard-with-authorization'
  | 'null-allowed'
  | 'origin-invalid'
  | 'vary-missing'
  | 'wildcard-literal'
  | 'name-invalid'
  | 'max-age-invalid'
  | 'max-age-above-cap';

/** Servers work with these as well. */
const harmless: ReadonlySet<PolicyFault> = new Set(['vary-missing', 'max-age-invalid', 'max-age-above-cap']);

interface PolicyFinding {
  readonly id: PolicyFault;
  /** What was found: an origin, a name, a number. */
  readonly value: string;
}

/** Whether nothing in it would be unsafe or without effect on any server. */
export function isSafe(policy: Policy): boolean {
  return lintPolicy(policy).every(({ id }) => harmless.has(id));
}

export function lintPolicy(policy: Policy): readonly PolicyFinding[] {
  const { origins, credentials, methods, requestHeaders, exposedHeaders, maxAge } = policy;
  const findings: PolicyFinding[] = [];
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
