import { reasonsOfFirefoxKey } from '../engine/decide/browser-names.ts';
import type { Phase, ReasonId } from '../engine/reasons.ts';
import { evidenceOf } from './chromium-message.ts';
import type { ConsoleMessage } from './pasted.ts';

/** Its key for whatever ended the request below CORS. */
const didNotSucceed = 'CORSDidNotSucceed2';

/**
 * The reasons in brackets, with straight quotes: Firefox's key for each.
 *
 * @see https://searchfox.org/mozilla-central/source/dom/locales/en-US/chrome/security/security.properties
 */
const sentences: readonly (readonly [pattern: RegExp, key: string, phase: Phase | null])[] = [
  [/^CORS header 'Access-Control-Allow-Origin' missing$/, 'CORSMissingAllowOrigin2', null],
  [
    /^Multiple CORS header 'Access-Control-Allow-Origin' not allowed$/,
    'CORSMultipleAllowOriginNotAllowed',
    null,
  ],
  [
    /^CORS header 'Access-Control-Allow-Origin' does not match '(?<allowed>.*)'$/s,
    'CORSAllowOriginNotMatchingOrigin',
    null,
  ],
  [
    /^Credential is not supported if the CORS header 'Access-Control-Allow-Origin' is '\*'$/,
    'CORSNotSupportingCredentials',
    null,
  ],
  [
    /^expected 'true' in CORS header 'Access-Control-Allow-Credentials'$/,
    'CORSMissingAllowCredentials',
    null,
  ],
  [/^CORS preflight response did not succeed$/, 'CORSPreflightDidNotSucceed3', 'preflight'],
  [/^CORS request external redirect not allowed$/, 'CORSExternalRedirectNotAllowed', 'preflight'],
  [
    /^invalid token '(?<item>.*)' in CORS header 'Access-Control-Allow-Methods'$/s,
    'CORSInvalidAllowMethod',
    'preflight',
  ],
  [
    /^invalid token '(?<item>.*)' in CORS header 'Access-Control-Allow-Headers'$/s,
    'CORSInvalidAllowHeader',
    'preflight',
  ],
  [/^Did not find method in CORS header 'Access-Control-Allow-Methods'$/, 'CORSMethodNotFound', 'preflight'],
  [
    /^(?:missing token '(?<older>.*)' in CORS header|header '(?<name>.*)' is not allowed according to header) 'Access-Control-Allow-Headers' from CORS preflight (?:response|channel)$/s,
    'CORSMissingAllowHeaderFromPreflight2',
    'preflight',
  ],
  [/^CORS request not http$/, 'CORSRequestNotHttp', null],
  [/^CORS request did not succeed$/, didNotSucceed, null],
];

/** A line of Firefox's console; null: it is none about CORS. */
export function firefoxMessage(line: string): ConsoleMessage | null {
  const start = line.indexOf('Cross-Origin Request Blocked: ');
  if (start < 0) return null;
  const text = line.slice(start).replace(/[\u2018\u2019]/g, "'");
  const [before, after] = ['remote resource at ', '. (Reason: '];
  const at = text.indexOf(before);
  const reason = text.indexOf(after, at);
  const beforeStatus = text.indexOf('). Status code:', reason);
  const end = beforeStatus < 0 ? text.lastIndexOf(')') : beforeStatus;
  if (at < 0 || reason < 0 || end < reason) return null;
  const url = text.slice(at + before.length, reason).replace(/^'|'$/g, '');
  const sentence = text.slice(reason + after.length, end);
  const [, status = null] = /Status code: (\d{3})\b/.exec(text.slice(end)) ?? [];
  const message = { browser: 'firefox', url, origin: null, sentence } as const;
  for (const [pattern, key, phase] of sentences) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const { older, ...evidence } = evidenceOf(match.groups);
    return {
      ...message,
      reasons: reasonsOf(key),
      phase,
      evidence: { ...evidence, ...(older === undefined ? {} : { name: older }), ...(status && { status }) },
    };
  }
  return { ...message, reasons: [], phase: null, evidence: { ...(status && { status }) } };
}

/** Firefox says the same of a network that failed and of what it refuses without a word. */
function reasonsOf(key: string): readonly ReasonId[] {
  const blocked = reasonsOfFirefoxKey(key);
  return key === didNotSucceed ? ['network-error', ...blocked] : blocked;
}
