import {
  type Analyzed,
  analyzeExchange,
  differing,
  differs,
  profileOfRules,
  type Rules,
  shipping,
} from '../../analyze.ts';
import { asMetBy } from '../../play/as-met-by.ts';
import { asRefused, localNetworkGate } from '../../play/local-network-gate.ts';
import { play, type Send } from '../../play/play.ts';
import { rulesName } from '../../words/rules-name.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import type { Shown } from '../selection.ts';
import { type CheckCommand, isUrl } from './arguments.ts';
import { type AskTask, askAll } from './ask.ts';
import { type CaseTasks, notNamed, readTasks } from './case-tasks.ts';
import { createConcealer } from './conceal.ts';
import { gateRemarks } from './gate-remarks.ts';
import { guarded, Withheld } from './guard.ts';
import { isReadable, type PlayTask } from './play-task.ts';
import { probe } from './probe.ts';
import { sender } from './send.ts';

/** One call that was made. */
export interface Checked {
  /** null: its requests were sent one by one, or not to the end, and none of them was decided. */
  readonly shown: Shown | null;
  /** Whether it is as it has to be; null: what the command was given is not enough to tell. */
  readonly good: boolean | null;
  /** Lines to print after its explanation. */
  readonly remarks: readonly Text[];
}

export type CheckRun =
  | { readonly rules: Rules; readonly checked: AsyncIterable<Checked> }
  | { readonly unusable: Text };

/**
 * Whose rules decide, the first for what is shown whole: those asked for, else those of every browser that pages meet. A
 * case file has one verdict to compare with, which is the standard's.
 */
export function rulesOfAll({ browser, target }: CheckCommand, isTable = false): readonly [Rules, ...Rules[]] {
  if (browser !== null) return [browser];
  if (!isTable && !isUrl(target)) return [{ name: 'fetch', version: null }];
  const [first, ...others] = shipping.map((name): Rules => ({ name, version: null }));
  return [first as Rules, ...others];
}

/** Makes the calls of a command one after the other. Never rejects. */
export async function check(command: CheckCommand, io: Io): Promise<CheckRun> {
  const read: CaseTasks | { readonly unusable: Text } = isUrl(command.target)
    ? { tasks: [taskOf(command)], concealer: createConcealer(new Map(), new Map()) }
    : await readTasks(command.target, command.secretsTo, io);
  if ('unusable' in read) return read;
  const rules = rulesOfAll(command);
  return { rules: rules[0], checked: perform(read, rules, command) };
}

async function* perform(
  { tasks, concealer }: CaseTasks,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
): AsyncGenerator<Checked> {
  const end = new AbortController();
  const clock = setTimeout(() => end.abort(), command.timeout);
  const send = guarded(sender(end.signal), concealer, command.secretsTo);
  const seconds = command.timeout / 1000;
  try {
    for (const task of tasks) {
      if (end.signal.aborted) {
        yield without(say('cli.check.no-time', { title: task.title, seconds }), false);
        continue;
      }
      const checked = await attempt(task, rules, command, send);
      yield checked.shown === null
        ? checked
        : { ...checked, shown: { ...checked.shown, item: concealer.item(checked.shown.item) } };
    }
  } finally {
    clearTimeout(clock);
  }
}

/** One odd thing ends nothing, and an error's own words may hold what was filled. */
async function attempt(
  task: PlayTask | AskTask,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  send: Send,
): Promise<Checked> {
  try {
    return 'asks' in task
      ? { shown: null, ...(await askAll(task, send)) }
      : await playOne(task, rules, command, send);
  } catch (error) {
    if (error instanceof Withheld) return without(notNamed(error.passings), null);
    const name = error instanceof Error ? error.name : typeof error;
    return without(say('cli.check.broke', { title: task.title ?? command.target, name }), null);
  }
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

const without = (remark: Text, good: false | null): Checked => ({ shown: null, good, remarks: [remark] });

function unreadable({ decision }: Analyzed, expose: readonly string[]): readonly string[] {
  if (decision.verdict !== 'allowed') return [];
  return expose.filter((name) => !decision.readable.exposed.includes(name.toLowerCase()));
}

function taskOf(command: CheckCommand): PlayTask {
  const { target, origin, method, headers, credentials, body, expose, pageSpace } = command;
  return {
    title: null,
    call: {
      ...{ origin: origin ?? 'null', url: target, method, headers, credentials, body, pageSpace },
      redirect: 'follow',
    },
    expose,
    judge: (item) => ({ good: isReadable(item), remarks: [] }),
  };
}
