import type { HarEntry } from '../src/har/entry.ts';
import { parseUrl } from '../src/url/parse-url.ts';

/** A call that the panel had a page make. */
export interface SentCall {
  /** Names the script that made it, in the log's stack. */
  readonly id: string;
  readonly url: string;
  readonly method: string;
  /** Milliseconds since the epoch, before it was made. */
  readonly atMs: number;
  readonly credentials: string;
  readonly mode: string;
  readonly redirect: string;
  /** Of the document that made it, serialized. */
  readonly origin: string;
}

/** More are not remembered, the latest ones. */
const rememberedAtMost = 1_000;

/** The page's clock is another. In milliseconds. */
const slackMs = 50;
/** A page that has not replied in time makes the call once it comes to it. In milliseconds. */
const madeWithinMs = 1_000;

/** Which entries are calls that the panel had made: of those it knows what no log shows. */
export interface SentCalls {
  note(call: SentCall): void;
  /** The page has been asked to make it, as of now: milliseconds since the epoch. */
  asked(id: string, nowMs: number): void;
  tie(entry: HarEntry): HarEntry;
  /** It has this entry, which was made for it. */
  has(id: string, entry: HarEntry): void;
  /** Whether an entry of it has come. */
  isTied(id: string): boolean;
}

export function createSentCalls(): SentCalls {
  const calls = new Map<string, SentCall>();
  /** By call: a page that has seen the name could use it for others. */
  const entryOf = new Map<string, number>();
  /** By call. To find the document that is asked takes as long as it takes. */
  const askedMs = new Map<string, number>();
  /**
   * The recorder tells a call that was stopped without the script that made it. The page makes a call before it replies, and
   * only one that did not reply makes it afterwards.
   */
  function stoppedCall(entry: HarEntry): string | undefined {
    const { startedMs, neverSent } = entry;
    if (neverSent !== true || startedMs === null) return undefined;
    const open = [...calls.values()].filter(
      (call) =>
        isOf(call, entry) &&
        startedMs >= call.atMs - slackMs &&
        (entryOf.get(call.id) ?? entry.index) === entry.index,
    );
    const untilMs = ({ id }: SentCall) => askedMs.get(id) ?? Number.POSITIVE_INFINITY;
    const made = open.find((call) => startedMs <= untilMs(call) + slackMs);
    return (made ?? open.find((call) => startedMs <= untilMs(call) + madeWithinMs))?.id;
  }

  return {
    isTied: (id) => entryOf.has(id),
    has(id, { index }) {
      if (calls.has(id)) entryOf.set(id, index);
    },
    note(call) {
      calls.set(call.id, call);
      const [oldest] = calls.keys();
      if (calls.size <= rememberedAtMost || oldest === undefined) return;
      calls.delete(oldest);
      entryOf.delete(oldest);
      askedMs.delete(oldest);
    },
    asked(id, nowMs) {
      if (calls.has(id)) askedMs.set(id, nowMs);
    },
    tie(entry) {
      const { initiator } = entry;
      // The page may have put a function of its own around what was called, which may make further calls.
      const script = initiator?.begunIn ?? initiator?.callSite?.url ?? stoppedCall(entry);
      const call = calls.size === 0 || script === undefined ? undefined : calls.get(script);
      if (call === undefined || !isOf(call, entry)) return entry;
      if ((entryOf.get(call.id) ?? entry.index) !== entry.index) return entry;
      entryOf.set(call.id, entry.index);
      const { id, atMs, credentials, mode, redirect, origin } = call;
      return {
        ...entry,
        sentAs: { id, atMs },
        call: { ...entry.call, credentialsMode: credentials, mode, redirect, origin, callSite: null },
      };
    },
  };
}

function isOf({ url, method }: SentCall, { request }: HarEntry): boolean {
  const asked = parseUrl(url)?.href.replace(/#.*$/s, '');
  return asked !== undefined && request.url === asked && request.method === method;
}
