import type { Analyzed } from '../../../src/analyze.ts';
import type { Step } from '../../../src/engine/decision.ts';
import type { CapturedResponse, Exchange, Hop } from '../../../src/engine/exchange.ts';
import type { Phase } from '../../../src/engine/reasons.ts';
import { sayCount } from '../../../src/words/plural.ts';
import { say } from '../../../src/words/say.ts';
import type { Text } from '../../../src/words/text.ts';
import { splitUrl } from '../../split-url.ts';
import { isNeverSent } from '../../state/never-sent.ts';
import { headerOf } from '../step-header.ts';
import { causeWords, joined } from './cause-words.ts';

/** One arrow of the picture. Lanes are counted from the left: 0 the page, 1 the browser, then servers. */
export interface Message {
  readonly from: number;
  readonly to: number;
  readonly text: Text;
  readonly tone: 'plain' | 'good' | 'bad' | 'not-sent';
  /** What the browser decided where the arrow ends. */
  readonly check: 'passed' | 'stopped' | null;
  /** Said under the arrow. */
  readonly note: Text | null;
  /** The message of the capture it stands for; null: what passes between page and browser. */
  readonly of: MessagePart | null;
}

/** One message on the wire. */
export interface MessagePart {
  /** Index into the exchange's hops. */
  readonly hop: number;
  readonly phase: 'preflight' | 'actual';
  readonly side: 'request' | 'response';
}

export interface Sequence {
  /** null: no such name is known. */
  readonly lanes: readonly Text[];
  readonly messages: readonly Message[];
}

const PAGE = 0;
const BROWSER = 1;

/** More lanes than this do not fit beside each other. */
const SERVERS_AT_MOST = 3;

/** The exchange as one would draw it at a whiteboard; null where CORS has no part in it. */
export function sequenceOf(item: Analyzed): Sequence | null {
  const { exchange, decision } = item;
  if (decision.verdict === 'not-cors') return null;
  const hosts = [...new Set(exchange.hops.map((hop) => splitUrl(hop.url).host))];
  const laneOf = (hop: Hop) =>
    BROWSER + 1 + Math.min(hosts.indexOf(splitUrl(hop.url).host), SERVERS_AT_MOST - 1);
  const messages: Message[] = [call(item)];
  for (const [index, hop] of exchange.hops.entries()) {
    for (const message of hopMessages(item, hop, index, laneOf(hop))) messages.push(message);
    if (index === decision.hop && stoppedIn(item) !== null) break;
  }
  messages.push(outcome(item));
  return { lanes: [pageName(exchange), say('panel.sequence.browser'), ...serverNames(hosts)], messages };
}

function pageName({ origin }: Exchange): Text {
  const { host } = splitUrl(origin.candidates[0]);
  return host === '' ? say('panel.sequence.page') : [{ value: host }];
}

function serverNames(hosts: readonly string[]): readonly Text[] {
  const shown = hosts.slice(0, SERVERS_AT_MOST);
  return shown.map((host, index): Text => {
    const more = hosts.length - SERVERS_AT_MOST;
    if (index === SERVERS_AT_MOST - 1 && more > 0) {
      return sayCount('panel.sequence.more-servers', more, { host });
    }
    return host === '' ? say('panel.sequence.server') : [{ value: host }];
  });
}

/** The phase the browser stopped in; null where it did not, or nobody knows. */
function stoppedIn({ decision: { verdict, phase } }: Analyzed): Phase | null {
  return verdict === 'blocked' || verdict === 'failed' ? phase : null;
}

function call({ exchange, decision }: Analyzed): Message {
  const { method } = exchange.hops[0].request;
  const { candidates } = decision.credentialsMode;
  const kind: Text = [{ text: exchange.resourceType }];
  const causes = decision.preflightCauses;
  return {
    ...plain(PAGE, BROWSER),
    text:
      candidates.length === 1
        ? say('panel.sequence.call-with', { kind, method, credentials: candidates[0] })
        : say('panel.sequence.call', { kind, method }),
    note: causes.length === 0 ? null : say('panel.sequence.needs-preflight', { causes: causeWords(causes) }),
  };
}

function hopMessages(item: Analyzed, hop: Hop, index: number, server: number): readonly Message[] {
  const stopped = item.decision.hop === index ? stoppedIn(item) : null;
  const unsent = stopped !== null && isNeverSent(item.exchange, item.decision);
  const messages: Message[] = [];
  if (hop.preflight !== null) {
    const of = { hop: index, phase: 'preflight', side: 'request' } as const;
    messages.push({ ...plain(BROWSER, server), text: question(item, hop), of });
    const { response, netError } = hop.preflight;
    messages.push(responseTo(item, index, 'preflight', response, netError, server));
    // The request itself is not sent before that.
    if (item.exchange.running && response === null && hop.response === null) return messages;
  }
  const { method } = hop.request;
  const name = splitUrl(hop.url).name;
  if (stopped === 'preflight' || unsent) {
    const check = hop.preflight === null ? 'stopped' : null;
    const text = say('panel.sequence.never-sent', { method, name });
    return [...messages, { ...plain(BROWSER, server), tone: 'not-sent', text, check }];
  }
  const of = { hop: index, phase: 'actual', side: 'request' } as const;
  messages.push({ ...plain(BROWSER, server), text: say('panel.sequence.sends', { method, name }), of });
  messages.push(responseTo(item, index, 'actual', hop.response, hop.netError, server));
  return messages;
}

function question({ decision: { preflightCauses } }: Analyzed, { request: { method } }: Hop): Text {
  const names = preflightCauses.flatMap((cause): readonly Text[] => {
    if (cause.kind === 'header') return [[{ value: cause.name }]];
    return cause.kind === 'total-length' ? cause.names.map((name): Text => [{ value: name }]) : [];
  });
  return names.length === 0
    ? say('panel.sequence.asks', { method })
    : say('panel.sequence.asks-with', { method, names: joined(names) });
}

function responseTo(
  item: Analyzed,
  hop: number,
  part: 'preflight' | 'actual',
  response: CapturedResponse | null,
  netError: string | null,
  server: number,
): Message {
  const { decision, exchange } = item;
  const stopped = decision.hop === hop ? stoppedIn(item) : null;
  const stoppedHere = stopped !== null && (stopped === 'preflight') === (part === 'preflight');
  const base = { ...plain(server, BROWSER), of: { hop, phase: part, side: 'response' } as const };
  if (response === null) {
    const pending = exchange.outcome.kind === 'pending';
    return {
      ...base,
      tone: stoppedHere ? 'bad' : 'not-sent',
      check: stoppedHere ? 'stopped' : null,
      text: pending
        ? say('panel.sequence.waiting')
        : netError
          ? say('panel.sequence.no-response-because', { error: netError })
          : say('panel.sequence.no-response'),
    };
  }
  const passed = !stoppedHere && decision.verdict !== 'cannot-tell' && decision.verdict !== 'opaque';
  return {
    ...base,
    tone: stoppedHere ? 'bad' : 'plain',
    check: stoppedHere ? 'stopped' : passed ? 'passed' : null,
    text: responseText(item, stepsOf(item, hop, part), response.status),
  };
}

function stepsOf({ decision }: Analyzed, hop: number, part: 'preflight' | 'actual'): readonly Step[] {
  return decision.trace.filter(
    (step) => step.hop === hop && (step.phase === 'preflight') === (part === 'preflight'),
  );
}

/** A response in a few words, as the trace saw it: what broke it, else where it leads, else who it is for. */
function responseText({ decision }: Analyzed, steps: readonly Step[], status: number): Text {
  const failed = steps.find((step) => step.outcome === 'fail' && !step.afterFailure);
  const location =
    failed === undefined || failed.step.startsWith('redirect-')
      ? steps.find((step) => step.step === 'redirect-location-http')?.received
      : failed.step === 'preflight-not-redirected'
        ? decision.evidence.location
        : null;
  if (typeof location === 'string') return say('panel.sequence.redirect', { status, location });
  const telling = failed ?? steps.findLast((step) => headerOf(step.step) === 'Allow-Origin');
  const name = telling === undefined ? null : headerOf(telling.step);
  if (telling === undefined || name === null) return say('panel.sequence.response-plain', { status });
  const header: Text = [{ text: name }];
  return telling.received === null
    ? say('panel.sequence.response-without', { status, header })
    : say('panel.sequence.response', { status, header, value: telling.received });
}

function outcome({ exchange, decision }: Analyzed): Message {
  const base = plain(BROWSER, PAGE);
  if (exchange.outcome.kind === 'pending') {
    return { ...base, tone: 'not-sent', text: say('panel.sequence.waiting') };
  }
  switch (decision.verdict) {
    case 'allowed': {
      const status = exchange.hops.at(-1)?.response?.status;
      return { ...base, tone: 'good', text: say('panel.sequence.readable', { status }) };
    }
    case 'opaque':
      return { ...base, text: say('panel.sequence.opaque') };
    case 'blocked':
    case 'failed': {
      const fetched = exchange.resourceType === 'fetch';
      const text = say(fetched ? 'panel.sequence.error-fetch' : 'panel.sequence.error-event');
      return { ...base, tone: 'bad', text };
    }
    default:
      return { ...base, tone: 'not-sent', text: say('panel.sequence.unclear') };
  }
}

function plain(from: number, to: number): Omit<Message, 'text'> {
  return { from, to, tone: 'plain', check: null, note: null, of: null };
}
