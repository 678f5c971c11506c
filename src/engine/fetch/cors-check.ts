import { parseUrl } from '../../url/parse-url.ts';
import type { Profile } from '../profiles/profile.ts';
import { isRedacted } from '../redacted.ts';
import { type Check, cannotTell, evidence, fail, notApplicable, pass } from './check.ts';
import { get, getAll, getCombined, type HeaderList } from './header-list.ts';

export interface CorsCheckInput {
  /** Serialized request origin: what `Origin` carried, `null` when tainted. */
  readonly origin: string;
  /** Whether nothing tells the origin: `null` stands for it then. */
  readonly originUnknown?: boolean;
  /** Whether the credentials mode is `include`. */
  readonly include: boolean;
  /** Of the response to check. */
  readonly headers: HeaderList;
}

/**
 * The CORS check, one result a question. All browsers refuse the same responses but for repeated fields;
 * they differ in what they call the failure, which the profile says.
 *
 * @see https://fetch.spec.whatwg.org/#concept-cors-check, numbered as in the review draft of June 2026
 */
export function corsCheck(input: CorsCheckInput, profile: Profile): readonly Check[] {
  return [...allowOriginChecks(input, profile), allowCredentialsCheck(input, profile)];
}

function allowOriginChecks(input: CorsCheckInput, profile: Profile): readonly Check[] {
  const { origin, include, headers, originUnknown = false } = input;
  const fields = getAll(headers, 'Access-Control-Allow-Origin');
  const allowed = get(headers, 'Access-Control-Allow-Origin');
  const expected = include ? origin : `${origin} | *`;

  // CORS check 2: the header is missing.
  if (allowed === null) {
    return [
      fail('allow-origin-present', 'allow-origin-missing', {}, { expected }),
      notApplicable('allow-origin-matches', { expected }),
    ];
  }
  const present = pass('allow-origin-present', { received: allowed });
  const values = { expected, received: allowed };
  const facts = evidence({ allowed, fields: String(fields.length) });

  // CORS check 4: `get` joins repeated fields, and no origin has a comma in it.
  if (fields.length > 1 && profile.repeatedAllowOriginFails) {
    return [present, fail('allow-origin-single', 'allow-origin-repeated', facts, values)];
  }
  if (isRedacted(allowed)) return [present, cannotTell('allow-origin-matches', values)];
  // CORS check 3: without credentials the wildcard is enough. With them step 4 compares it like any other value.
  if (allowed === '*') {
    return include
      ? [present, fail('allow-origin-matches', 'allow-origin-wildcard-with-credentials', facts, values)]
      : [present, pass('allow-origin-matches', values)];
  }
  if (originUnknown && isOrigin(allowed)) return [present, cannotTell('allow-origin-matches', values)];
  // CORS check 4: byte for byte.
  if (allowed === origin) return [present, pass('allow-origin-matches', values)];
  if (/[ ,]/.test(allowed)) {
    return [present, fail('allow-origin-single', 'allow-origin-repeated', facts, values)];
  }
  if (!isOrigin(allowed)) {
    return [present, fail('allow-origin-valid', 'allow-origin-invalid', facts, values)];
  }
  return [present, fail('allow-origin-matches', 'allow-origin-mismatch', facts, values)];
}

/** Whether it may be an origin as `Origin` carries it. */
function isOrigin(value: string): boolean {
  return value === 'null' || (!/[ ,]/.test(value) && parseUrl(value) !== null);
}

function allowCredentialsCheck({ include, headers }: CorsCheckInput, profile: Profile): Check {
  const allowCredentials = getCombined(headers, 'Access-Control-Allow-Credentials', profile);
  const values = { expected: 'true', received: allowCredentials };
  // CORS check 5: nothing more is asked.
  if (!include) return notApplicable('allow-credentials-true', { received: allowCredentials });
  if (allowCredentials !== null && isRedacted(allowCredentials)) {
    return cannotTell('allow-credentials-true', values);
  }
  // CORS check 7: byte for byte, so that `True` is no `true`.
  return allowCredentials === 'true'
    ? pass('allow-credentials-true', values)
    : fail('allow-credentials-true', 'allow-credentials-missing', evidence({ allowCredentials }), values);
}
