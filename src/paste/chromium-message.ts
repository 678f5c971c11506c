import { meaningOfCorsError } from '../engine/decide/browser-names.ts';
import type { ConsoleMessage } from './pasted.ts';

/**
 * The sentences of `chromiumConsoleText` read backwards, and those of earlier versions: CDP's names for each. Names in
 * groups are those of a decision's evidence.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/platform/loader/cors/cors_error_string.cc
 */
const sentences: readonly (readonly [pattern: RegExp, ...names: readonly string[]])[] = [
  [
    /^The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '\*'/,
    'WildcardOriginNotAllowed',
  ],
  [/^No 'Access-Control-Allow-Origin' header is present/, 'MissingAllowOriginHeader'],
  [
    /^The 'Access-Control-Allow-Origin' header contains multiple values '(?<allowed>.*)', but only one is allowed/s,
    'MultipleAllowOriginValues',
  ],
  [
    /^The 'Access-Control-Allow-Origin' header contains the invalid value '(?<allowed>.*)'\./s,
    'InvalidAllowOriginValue',
  ],
  [
    /^The 'Access-Control-Allow-Origin' header has a value '(?<allowed>.*)' that is not equal to the supplied origin/s,
    'AllowOriginMismatch',
  ],
  [
    /^The value of the 'Access-Control-Allow-Credentials' header in the response is '(?<allowCredentials>.*)' which must be 'true'/s,
    'InvalidAllowCredentials',
  ],
  [/^It does not have HTTP ok status\./, 'InvalidStatus'],
  [/^Redirect is not allowed for a preflight request\./, 'DisallowedRedirect'],
  [
    /^Cannot parse Access-Control-Allow-Methods response header field/,
    'InvalidAllowMethodsPreflightResponse',
  ],
  [
    /^Cannot parse Access-Control-Allow-Headers response header field/,
    'InvalidAllowHeadersPreflightResponse',
  ],
  [
    /^Method (?<method>\S+) is not allowed by Access-Control-Allow-Methods/,
    'MethodDisallowedByPreflightResponse',
  ],
  [
    /^Request header field (?<name>\S+) is not allowed by Access-Control-Allow-Headers/,
    'HeaderDisallowedByPreflightResponse',
  ],
  [/^Redirect location '(?<location>.*)' contains a username and password/s, 'RedirectContainsCredentials'],
  [
    /^The request client is not a secure context and the resource is in more-private address space `(?<targetSpace>[^`]*)`/,
    'InsecureLocalNetwork',
    'InsecurePrivateNetwork',
  ],
  [
    /^Request had a target IP address space of `(?<declaredSpace>[^`]*)` yet the resource is in address space `(?<targetSpace>[^`]*)`/,
    'InvalidLocalNetworkAccess',
  ],
  [
    /^Permission was denied for this request to access the `(?<targetSpace>[^`]*)` address space/,
    'LocalNetworkAccessPermissionDenied',
  ],
  [/^Cross origin requests are only supported for/, 'CorsDisabledScheme'],
  [/^Cross origin requests are not allowed by request mode/, 'DisallowedByMode'],
  [/^Request mode is 'no-cors' but the redirect mode is not/, 'NoCorsRedirectModeNotFollow'],
  [
    /^No 'Access-Control-Allow-Private-Network' header (?:was|is) present/,
    'PreflightMissingAllowPrivateNetwork',
  ],
  [/^The 'Access-Control-Allow-Private-Network' header\b/, 'PreflightInvalidAllowPrivateNetwork'],
];

const ofPreflight = "Response to preflight request doesn't pass access control check: ";

/** A line of Chromium's console; null: it is none about CORS. */
export function chromiumMessage(line: string): ConsoleMessage | null {
  const frame = currentFrame(line) ?? earlierFrame(line);
  if (frame === null) return null;
  const isPreflight = frame.sentence.startsWith(ofPreflight);
  const sentence = isPreflight ? frame.sentence.slice(ofPreflight.length) : frame.sentence;
  const message = {
    browser: 'chromium',
    url: frame.url,
    origin: frame.origin,
    sentence: frame.sentence,
  } as const;
  for (const [pattern, ...names] of sentences) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const meanings = names.map((name) => meaningOfCorsError(isPreflight ? inPreflight(name) : name));
    const phase = meanings[0]?.phase ?? null;
    return {
      ...message,
      reasons: meanings.flatMap(({ reasons }) => reasons),
      phase,
      evidence: evidenceOf(match.groups),
    };
  }
  return { ...message, reasons: [], phase: isPreflight ? 'preflight' : null, evidence: {} };
}

/** Names that say it already stay. */
function inPreflight(name: string): string {
  const prefixed = `Preflight${name}`;
  return meaningOfCorsError(prefixed).reasons.length > 0 ? prefixed : name;
}

export function evidenceOf(groups: Readonly<Record<string, string>> | undefined): ConsoleMessage['evidence'] {
  return Object.fromEntries(Object.entries(groups ?? {}).filter(([, found]) => found !== undefined));
}

interface Frame {
  readonly url: string;
  readonly origin: string | null;
  readonly sentence: string;
}

/** `Access to fetch at 'URL' (redirected from 'URL') from origin 'O' has been blocked by CORS policy: sentence` */
function currentFrame(line: string): Frame | null {
  const blocked = ' has been blocked by CORS policy: ';
  const end = line.indexOf(blocked);
  const start = line.lastIndexOf('Access to ', end);
  if (end < 0 || start < 0) return null;
  const head = line.slice(start, end);
  const at = head.indexOf(" at '");
  const from = head.lastIndexOf(" from origin '");
  if (at < 0 || from < at) return null;
  const [url = ''] = head.slice(at + " at '".length, from).split("' (redirected from '");
  const origin = head.slice(from + " from origin '".length).replace(/'$/, '');
  return { url: url.replace(/'$/, ''), origin, sentence: line.slice(end + blocked.length).trim() };
}

/** Chromium 40 to 65: `Failed to load URL: sentence Origin 'O' is therefore not allowed access.` */
function earlierFrame(line: string): Frame | null {
  const match = /(?:XMLHttpRequest|Fetch API) cannot load (\S+)\. (.*)$|Failed to load (\S+): (.*)$/s.exec(
    line,
  );
  if (match === null) return null;
  const url = match[1] ?? match[3] ?? '';
  const sentence = (match[2] ?? match[4] ?? '').trim();
  if (!/Access-Control-|preflight|Cross origin requests/i.test(sentence)) return null;
  const [, origin = null] = /Origin '([^']*)' is therefore not allowed access/.exec(sentence) ?? [];
  return { url, origin, sentence };
}
