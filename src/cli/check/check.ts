import { type Rules, shipping } from '../../analyze.ts';
import type { Send } from '../../play/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import type { Preset } from '../presets/preset.ts';
import { presetOf } from '../presets/register.ts';
import { type CheckCommand, isUrl } from './arguments.ts';
import { playPreset } from './as-client/play-preset.ts';
import { type AskTask, askAll } from './ask.ts';
import { type CaseTasks, notNamed, readTasks } from './case-tasks.ts';
import { createConcealer } from './conceal.ts';
import { startDeadline } from './deadline.ts';
import { guarded, Withheld } from './guard.ts';
import { type Checked, playOne } from './play-one.ts';
import { isReadable, type PlayTask } from './play-task.ts';
import { sender } from './send.ts';

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
  if (command.as !== null) {
    const rules = rulesOfAll(command);
    return { rules: rules[0], checked: performPreset(presetOf(command.as), rules, command, io.interrupted) };
  }
  const read: CaseTasks | { readonly unusable: Text } = isUrl(command.target)
    ? { tasks: [taskOf(command)], concealer: createConcealer(new Map(), new Map()) }
    : await readTasks(command.target, command.secretsTo, io);
  if ('unusable' in read) return read;
  const rules = rulesOfAll(command);
  return { rules: rules[0], checked: perform(read, rules, command, io.interrupted) };
}

async function* perform(
  { tasks, concealer }: CaseTasks,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  interrupted: Io['interrupted'],
): AsyncGenerator<Checked> {
  const { signal, stop } = startDeadline(command.timeout, interrupted);
  const send = guarded(sender(signal), concealer, command.secretsTo);
  const seconds = command.timeout / 1000;
  try {
    for (const task of tasks) {
      if (signal.aborted) {
        yield without(say('cli.check.no-time', { title: task.title, seconds }), false);
        continue;
      }
      const checked = await attempt(task, rules, command, send);
      yield checked.shown === null
        ? checked
        : { ...checked, shown: { ...checked.shown, item: concealer.item(checked.shown.item) } };
    }
  } finally {
    stop();
  }
}

async function* performPreset(
  preset: Preset,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  interrupted: Io['interrupted'],
): AsyncGenerator<Checked> {
  const { signal, stop } = startDeadline(command.timeout, interrupted);
  try {
    yield* playPreset(preset, rules, command, sender(signal));
  } catch (error) {
    yield broken(command.target, error);
  } finally {
    stop();
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
    return broken(task.title ?? command.target, error);
  }
}

function broken(title: string, error: unknown): Checked {
  const name = error instanceof Error ? error.name : typeof error;
  return without(say('cli.check.broke', { title, name }), null);
}

const without = (remark: Text, good: false | null): Checked => ({ shown: null, good, remarks: [remark] });

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
