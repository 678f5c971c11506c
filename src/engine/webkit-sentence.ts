import type { Phase, ReasonId } from './reasons.ts';

/** What WebKit's own sentence about a failure names: the reasons it may stand for, the likeliest first, and the phase. */
export interface Sentence {
  readonly reasons: readonly [ReasonId, ...ReasonId[]];
  /** null: the sentence is the same in each. */
  readonly phase: Phase | null;
  /** The status of the response it speaks of; null: not said. */
  readonly status: string | null;
  /** The method or the header that it names; null: not said. */
  readonly about: string | null;
}

/**
 * First match wins. WebKit has one message for an Allow-Origin that is missing, another or invalid.
 *
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebCore/loader/CrossOriginAccessControl.cpp
 * @see https://github.com/WebKit/WebKit/blob/main/Source/WebKit/NetworkProcess/NetworkLoadChecker.cpp
 */
const sentences: readonly (readonly [RegExp, Sentence['reasons'], Phase | null])[] = [
  [
    /^Preflight response is not successful\b/,
    ['preflight-status-not-ok', 'preflight-redirected'],
    'preflight',
  ],
  [
    /^Origin \S+ is not allowed by Access-Control-Allow-Origin\b/,
    ['allow-origin-missing', 'allow-origin-mismatch', 'allow-origin-invalid'],
    null,
  ],
  // What it says to the page of any check that failed; which one it was stands in a line of its own, in the console alone.
  [
    /\bcannot load \S+ due to access control checks\b/,
    ['allow-origin-missing', 'allow-origin-mismatch', 'preflight-status-not-ok', 'header-not-allowed'],
    null,
  ],
  [/^Access-Control-Allow-Origin cannot contain more than one origin\b/, ['allow-origin-repeated'], null],
  [
    /^Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true\b/,
    ['allow-origin-wildcard-with-credentials'],
    null,
  ],
  [
    /^Credentials flag is true, but Access-Control-Allow-Credentials is not "true"/,
    ['allow-credentials-missing'],
    null,
  ],
  [/^Method \S+ is not allowed by Access-Control-Allow-Methods\b/, ['method-not-allowed'], 'preflight'],
  [
    /^Request header field \S+ is not allowed by Access-Control-Allow-Headers\b/,
    ['header-not-allowed'],
    'preflight',
  ],
  [/^Header Access-Control-Allow-Methods has an invalid value\b/, ['allow-methods-unparsable'], 'preflight'],
  [/^Header Access-Control-Allow-Headers has an invalid value\b/, ['allow-headers-unparsable'], 'preflight'],
  [/^Load cannot follow more than \d+ redirections/, ['too-many-redirects'], 'redirect'],
  [/\bredirection URL \S+ has credentials\b/i, ['redirect-with-credentials'], 'redirect'],
  [/^Redirect was not allowed\b/, ['mixed-content', 'content-security-policy'], 'redirect'],
  [/^Not allowed to follow a redirection while loading\b/, ['redirect-mode-error'], 'redirect'],
  [/\bblocked by Content Security Policy\b|^Refused to /, ['content-security-policy'], null],
  [/\bCross-Origin-Resource-Policy\b/, ['cross-origin-resource-policy'], 'actual'],
  [/^(?:cancelled|canceled)$|operation couldn.t be completed.*-999\b/i, ['aborted'], 'actual'],
];

/** What stands before the sentence where a redirect's own response, or where it leads, was refused. */
const ofRedirect = /^Cross-origin redirection to .* denied by Cross-Origin Resource Sharing policy: /;

/** null: not a sentence that names a rule. */
export function webkitSentence(text: string): Sentence | null {
  const said = text.replace(ofRedirect, '');
  for (const [pattern, reasons, phase] of sentences) {
    if (!pattern.test(said)) continue;
    return {
      reasons,
      phase: said === text ? phase : 'redirect',
      status: /\bStatus code: (\d{3})\b/.exec(text)?.[1] ?? null,
      about: /^(?:Method|Request header field) (\S+) is not allowed by /.exec(said)?.[1] ?? null,
    };
  }
  return null;
}
