import { type Analyzed, analyzeExchange, differing, profileOfRules, type Rules } from '../../analyze.ts';
import { play, type Send } from '../../play/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import type { Shown } from '../selection.ts';
import { type CheckCommand, isUrl } from './arguments.ts';
import { type AskTask, askAll } from './ask.ts';
import { type CaseTasks, notNamed, readTasks } from './case-tasks.ts';
import { createConcealer } from './conceal.ts';
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

/** Makes the calls of a command one after the other. Never rejects. */
export async function check(command: CheckCommand, io: Io): Promise<CheckRun> {
  const read: CaseTasks | { readonly unusable: Text } = isUrl(command.target)
    ? { tasks: [taskOf(command)], concealer: createConcealer(new Map(), new Map()) }
    : await readTasks(command.target, command.secretsTo, io);
  if ('unusable' in read) return read;
  const rules = command.browser ?? ({ name: 'fetch', version: null } as const);
  return { rules, checked: perform(read, rules, command) };
}

async function* perform(
  { tasks, concealer }: CaseTasks,
  rules: Rules,
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
  rules: Rules,
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

async function playOne(
  { call, expose, judge }: PlayTask,
  rules: Rules,
  command: CheckCommand,
  send: Send,
): Promise<Checked> {
  const profile = profileOfRules(rules);
  const item = analyzeExchange({ ...(await play(call, send, profile)), id: 'check' }, profile);
  const unread = unreadable(item, expose);
  const { good, remarks } = judge(item);
  const probed = command.probe ? await probe(call, send, profile) : null;
  return {
    shown: { item, underOtherRules: command.profiles ? differing(item, rules) : [] },
    good: good && unread.length === 0 && !probed?.reflects,
    remarks: [
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
  const { target, origin, method, headers, credentials, body, expose } = command;
  return {
    title: null,
    call: { origin: origin ?? 'null', url: target, method, headers, credentials, redirect: 'follow', body },
    expose,
    judge: (item) => ({ good: isReadable(item), remarks: [] }),
  };
}
