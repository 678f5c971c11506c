import { type PlainKey, say } from './say.ts';
import type { Text } from './text.ts';

type LeftOut = 'preflights' | 'hidden-responses' | 'failed-requests' | 'sent-headers' | 'outcome';

/** Who wrote a file. */
interface Written {
  readonly id: string;
  /** Empty: not known. */
  readonly name: string;
  readonly version: string | null;
  readonly asks: 'browser' | 'proxy' | 'client' | 'unknown';
  readonly leavesOut: readonly LeftOut[];
}

const lacks = {
  preflights: 'writer.lacks.preflights',
  'hidden-responses': 'writer.lacks.hidden-responses',
  'failed-requests': 'writer.lacks.failed-requests',
  'sent-headers': 'writer.lacks.sent-headers',
  outcome: 'writer.lacks.outcome',
} as const satisfies Readonly<Record<LeftOut, PlainKey>>;

/** `Written by Playwright 1.65: it lists no preflights and has no response that the browser hid.` */
export function writerLine({ id, name, version, asks, leavesOut }: Written): Text {
  const writer = version === null ? name : say('writer.name', { name, version });
  if (asks === 'client') return say('writer.client', { writer });
  if (leavesOut.length === 0) return say('writer.whole', { writer });
  const list = joined(leavesOut.map((each) => say(lacks[each])));
  if (name === '') return say('writer.unknown.unnamed', { lacks: list });
  return say(id === 'unknown' ? 'writer.unknown.named' : 'writer.lacking', { writer, lacks: list });
}

function joined(parts: readonly Text[]): Text {
  return parts.reduceRight((rest, first, at) =>
    say(at === parts.length - 2 ? 'writer.lacks.join-last' : 'writer.lacks.join', { first, rest }),
  );
}
