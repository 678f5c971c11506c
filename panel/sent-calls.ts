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

interface Noted {
  readonly call: SentCall;
  /** To find the document that is asked takes as long as it takes. */
  askedMs: number;
  /** Index of its entry: a page that has seen the name could use it for others. null: none has come. */
  entry: number | null;
}

export function createSentCalls(): SentCalls {
  const calls = new Map<string, Noted>();
  const mayHave = ({ call, entry }: Noted, other: HarEntry): boolean =>
    isOf(call, other) && (entry ?? other.index) === other.index;

  /**
   * The recorder tells a call that was stopped without the script that made it. The page makes a call before it replies, and
   * only one that did not reply makes it afterwards.
   */
  function stoppedCall(entry: HarEntry): Noted | undefined {
    const { startedMs, neverSent } = entry;
    if (neverSent !== true || startedMs === null) return undefined;
    const open = [...calls.values()].filter(
      (noted) => mayHave(noted, entry) && startedMs >= noted.call.atMs - slackMs,
    );
    const made = open.find(({ askedMs }) => startedMs <= askedMs + slackMs);
    return made ?? open.find(({ askedMs }) => startedMs <= askedMs + madeWithinMs);
  }

  return {
    isTied: (id) => calls.get(id)?.entry != null,
    has(id, { index }) {
      const noted = calls.get(id);
      if (noted !== undefined) noted.entry = index;
    },
    note(call) {
      calls.set(call.id, { call, askedMs: Number.POSITIVE_INFINITY, entry: null });
      const [oldest] = calls.keys();
      if (calls.size > rememberedAtMost && oldest !== undefined) calls.delete(oldest);
    },
    asked(id, nowMs) {
      const noted = calls.get(id);
      if (noted !== undefined) noted.askedMs = nowMs;
    },
    tie(entry) {
      if (calls.size === 0) return entry;
      const { initiator } = entry;
      // The page may have put a function of its own around what was called, which may make further calls.
      const script = initiator?.begunIn ?? initiator?.callSite?.url;
      const noted = script === undefined ? stoppedCall(entry) : calls.get(script);
      if (noted === undefined || !mayHave(noted, entry)) return entry;
      noted.entry = entry.index;
      const { id, atMs, credentials, mode, redirect, origin } = noted.call;
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
