import type { HarEntry } from '../src/har/entry.ts';

/** A call that the panel had a page make. */
export interface SentCall {
  /** Names the script that made it, in the log's stack. */
  readonly id: string;
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

/** Which entries are calls that the panel had made: of those it knows what no log shows. */
export interface SentCalls {
  note(call: SentCall): void;
  tie(entry: HarEntry): HarEntry;
}

export function createSentCalls(): SentCalls {
  const calls = new Map<string, SentCall>();
  return {
    note(call) {
      calls.set(call.id, call);
      const [oldest] = calls.keys();
      if (calls.size > rememberedAtMost && oldest !== undefined) calls.delete(oldest);
    },
    tie(entry) {
      const { initiator } = entry;
      // The page may have put a function of its own around what was called.
      const script = initiator?.begunIn ?? initiator?.callSite?.url;
      const call = calls.size === 0 || script === undefined ? undefined : calls.get(script);
      if (call === undefined) return entry;
      const { id, atMs, credentials, mode, redirect, origin } = call;
      return {
        ...entry,
        sentAs: { id, atMs },
        call: { ...entry.call, credentialsMode: credentials, mode, redirect, origin, callSite: null },
      };
    },
  };
}
