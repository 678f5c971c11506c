import {
  type Analyzed,
  analyzeExchange,
  differing,
  differs,
  profileOfRules,
  type Rules,
} from '../../analyze.ts';
import { asMetBy } from '../../play/as-met-by.ts';
import { asRefused, localNetworkGate } from '../../play/local-network-gate.ts';
import { play, type Send } from '../../play/play.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Shown } from '../selection.ts';
import type { CheckCommand } from './arguments.ts';
import { gateRemarks } from './gate-remarks.ts';
import type { PlayTask } from './play-task.ts';
import { probe } from './probe.ts';

/** One call that was made. */
export interface Checked {
  /** null: its requests were sent one by one, or not to the end, and none of them was decided. */
  readonly shown: Shown | null;
  /** Whether it is as it has to be; null: what the command was given is not enough to tell. */
  readonly good: boolean | null;
  /** Lines to print after its explanation. */
  readonly remarks: readonly Text[];
}

/** Plays one call, and judges it by all of those rules. Rejects with what `send` rejects with. */
export async function playOne(
  { call, expose, judge }: PlayTask,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  send: Send,
): Promise<Checked & { readonly shown: Shown }> {
  const [own, ...others] = rules;
  const profile = profileOfRules(own);
  const played = { ...(await play(call, send, profile, others.map(profileOfRules))), id: 'check' };
  const met = (by: typeof profile) => {
    const exchange = others.length > 0 ? asMetBy(played, by) : played;
    const gate = localNetworkGate(exchange, by);
    return analyzeExchange(gate?.kind === 'refuses' ? asRefused(exchange, gate) : exchange, by);
  };
  const item = met(profile);
  const elsewhere = others.map((each) => ({ rules: each, analyzed: met(profileOfRules(each)) }));
  const unread = [
    ...new Set(
      [item, ...elsewhere.map(({ analyzed }) => analyzed)].flatMap((each) => unreadable(each, expose)),
    ),
  ];
  const { good, remarks } = judge(item);
  const bad = elsewhere.filter(({ analyzed }) => !judge(analyzed).good);
  const probed = command.probe ? await probe(call, send, profile) : null;
  const asked = command.profiles ? differing(item, own) : [];
  const more = asked.filter(({ rules: { name } }) => others.every((each) => each.name !== name));
  return {
    shown: {
      item,
      underOtherRules: [...elsewhere.filter(({ analyzed }) => differs(analyzed, item)), ...more],
    },
    good: good && bad.length === 0 && unread.length === 0 && !probed?.reflects,
    remarks: [
      ...(good
        ? bad.map((each) => say('cli.check.elsewhere', { browser: [{ text: rulesName(each.rules) }] }))
        : []),
      ...gateRemarks(played, rules, command.pageSpace),
      ...unread.map((name) => say('cli.check.not-exposed', { name })),
      ...remarks,
      ...(probed === null ? [] : [probed.words]),
    ],
  };
}

function unreadable({ decision }: Analyzed, expose: readonly string[]): readonly string[] {
  if (decision.verdict !== 'allowed') return [];
  return expose.filter((name) => !decision.readable.exposed.includes(name.toLowerCase()));
}
