import type { Decision } from '../engine/decision.ts';
import { getAll, type HeaderList } from '../engine/fetch/header-list.ts';
import type { BlockedReason, ReasonId } from '../engine/reasons.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Redactor } from '../export/redact.ts';
import type { Owner } from '../remedies/index.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { checkLine, exampleOrigin, longestBody, pageOrigin, type Question } from './check-line.ts';
import { usualFixes } from './fixes.ts';
import { explainMessage } from './message-case.ts';
import type { ConsoleMessage, Pasted, PastedRequest } from './pasted.ts';
import './messages.ts';

/** What can be said of a pasted text. */
export interface PasteReport {
  readonly kind: Pasted['kind'];
  /** What the text is. */
  readonly what: Text;
  /** Which request, as far as the text says it. */
  readonly about: Text | null;
  /** Why a browser stops it; null: not known, or it does not. */
  readonly reason: ReasonId | null;
  readonly title: Text | null;
  /** Other reasons that fit as well, two at most. */
  readonly others: readonly { readonly reason: ReasonId; readonly title: Text }[];
  readonly owner: Owner | null;
  readonly fixes: readonly Text[];
  readonly missing: readonly Text[];
  /** Command for a POSIX shell that asks the server. */
  readonly check: string | null;
  /** A browser stopped it, or would. */
  readonly stopped: boolean;
}

/** A request of the text, as a browser would decide it. */
export interface Judged {
  readonly request: Question;
  /** null: it had no Origin, so that nothing is decided by it. */
  readonly decision: Decision | null;
  readonly explanation: Explanation | null;
  readonly owner: Owner | null;
  /** A browser would have asked by preflight first, and the text has none. */
  readonly preflightMissing: boolean;
}

/**
 * What can be said of a text: one report for each message in it, and one for anything else.
 *
 * @param judged for an exchange, and no other kind: the first that a browser would stop, or else the first
 * @param origin of the page, as the person says it; null: not said
 */
export function reportsOn(
  pasted: Pasted,
  { redactor, origin = null, judged = null }: Given,
): readonly [PasteReport, ...PasteReport[]] {
  switch (pasted.kind) {
    case 'message': {
      const [first, ...others] = pasted.messages.map((message) => ofMessage(message, redactor, origin));
      return [first as PasteReport, ...others];
    }
    case 'request':
      return [ofRequest(pasted.request, redactor, origin)];
    case 'response':
      return [ofResponse(pasted.headers, origin)];
    case 'exchange':
      return [ofExchange(judged, redactor)];
  }
}

export interface Given {
  readonly redactor: Redactor;
  readonly origin?: string | null;
  readonly judged?: Judged | null;
}

const empty = { about: null, reason: null, title: null, others: [], owner: null, fixes: [] } as const;

function ofMessage(message: ConsoleMessage, redactor: Redactor, said: string | null): PasteReport {
  const { url, evidence, browser, sentence } = message;
  const origin = said ?? message.origin;
  const [reason = null, ...others] = message.reasons;
  const { title, owner } = reason === null ? { title: null, owner: null } : explainMessage(message, reason);
  const check =
    url === null ? null : checkLine({ ...questionOf(message, reason), url, body: null, origin }, redactor);
  return {
    kind: 'message',
    what: say(`pasted.what.message.${browser ?? 'any'}`),
    about: url === null ? null : say('pasted.about', { url, origin: origin ?? say('common.unknown') }),
    reason,
    title: title ?? say('pasted.reason.unknown', { sentence }),
    others: others.slice(0, 2).map((each) => ({ reason: each, title: explainMessage(message, each).title })),
    owner,
    fixes: reason === null ? [] : usualFixes(reason, { origin: pageOrigin(origin), evidence }),
    missing: [
      say('pasted.missing.har'),
      ...(url === null ? [say('pasted.missing.url')] : []),
      ...(check === null ? [] : originMissing(origin)),
      ...(check !== null && needsMethod(message)
        ? [say('pasted.missing.method', { example: exampleMethod })]
        : []),
    ],
    check,
    stopped: true,
  };
}

/** Stands where the method is not known, and the browser asked by preflight: it does so for this one. */
const exampleMethod = 'PUT';

function needsMethod({ phase, evidence }: ConsoleMessage): boolean {
  return phase === 'preflight' && evidence.method === undefined && evidence.name === undefined;
}

/** Asked so, the same rule is met. */
function questionOf(
  message: ConsoleMessage,
  reason: ReasonId | null,
): Omit<Question, 'url' | 'body' | 'origin'> {
  const { evidence } = message;
  const { name } = evidence;
  const method = evidence.method ?? (needsMethod(message) ? exampleMethod : 'GET');
  const withCredentials =
    reason === 'allow-origin-wildcard-with-credentials' || reason === 'allow-credentials-missing';
  return {
    method,
    headers: name === undefined ? [] : [[name, '1']],
    credentials: withCredentials ? 'include' : null,
  };
}

function originMissing(origin: string | null): readonly Text[] {
  return pageOrigin(origin) === null ? [say('pasted.missing.origin', { example: exampleOrigin })] : [];
}

function ofRequest(request: PastedRequest, redactor: Redactor, said: string | null): PasteReport {
  const origin = said ?? request.origin;
  return {
    ...empty,
    kind: 'request',
    what: say('pasted.what.request'),
    about: say('pasted.about', { url: request.url, origin: origin ?? say('common.unknown') }),
    missing: [
      say('pasted.missing.response'),
      ...originMissing(origin),
      ...((request.body?.length ?? 0) > longestBody ? [say('pasted.missing.body')] : []),
    ],
    check: checkLine({ ...request, origin }, redactor),
    stopped: false,
  };
}

/** Headers alone prove what no request could change. */
function ofResponse(headers: HeaderList, origin: string | null): PasteReport {
  const allowed = getAll(headers, 'Access-Control-Allow-Origin');
  const reason: BlockedReason | null =
    allowed.length === 0 ? 'allow-origin-missing' : allowed.length > 1 ? 'allow-origin-repeated' : null;
  const evidence =
    allowed.length === 0 ? {} : { allowed: allowed.join(', '), fields: String(allowed.length) };
  const message = {
    browser: null,
    reasons: [],
    phase: null,
    url: null,
    origin,
    evidence,
    sentence: '',
  } as const;
  const { title, owner } = reason === null ? { title: null, owner: null } : explainMessage(message, reason);
  return {
    ...empty,
    kind: 'response',
    what: say('pasted.what.response'),
    reason,
    title,
    owner,
    fixes: reason === null ? [] : usualFixes(reason, { origin: pageOrigin(origin), evidence }),
    missing: [say('pasted.missing.request')],
    check: null,
    stopped: reason !== null,
  };
}

function ofExchange(judged: Judged | null, redactor: Redactor): PasteReport {
  const decision = judged?.decision ?? null;
  const stopped = decision?.verdict === 'blocked';
  const reason = stopped ? (decision?.reason ?? null) : null;
  const origin = judged?.request.origin ?? null;
  const check = judged === null ? null : checkLine(judged.request, redactor);
  return {
    ...empty,
    kind: 'exchange',
    what: say(decision === null ? 'pasted.what.exchange.undecided' : 'pasted.what.exchange'),
    about:
      judged === null
        ? null
        : say('pasted.about', { url: judged.request.url, origin: origin ?? say('common.unknown') }),
    reason,
    title: reason === null ? null : (judged?.explanation?.title ?? null),
    owner: reason === null ? null : (judged?.owner ?? null),
    fixes:
      reason === null
        ? []
        : usualFixes(reason, { origin: pageOrigin(origin), evidence: decision?.evidence ?? {} }),
    missing: [
      ...(judged?.decision === null ? [say('pasted.missing.origin-sent'), ...originMissing(origin)] : []),
      ...(judged?.preflightMissing ? [say('pasted.missing.preflight')] : []),
    ],
    check,
    stopped,
  };
}
