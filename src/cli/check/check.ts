import { type Analyzed, analyzeExchange, profileOf, type Rules } from '../../analyze.ts';
import { play } from '../../export/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import { type CheckCommand, isUrl } from './arguments.ts';
import { type AskTask, askAll } from './ask.ts';
import { readTasks } from './case-tasks.ts';
import { isReadable, type PlayTask } from './play-task.ts';
import { probe } from './probe.ts';
import { sendOverNetwork } from './send.ts';

/** One call that was made. */
export interface Checked {
  /** null: its requests were sent one by one, and none of them was decided. */
  readonly item: Analyzed | null;
  /** Whether it is as it has to be. */
  readonly good: boolean;
  /** Lines to print after its explanation. */
  readonly remarks: readonly Text[];
}

export type CheckRun =
  | { readonly rules: Rules; readonly checked: AsyncIterable<Checked> }
  | { readonly unusable: Text };

/** Makes the calls of a command one after the other. Never rejects. */
export async function check(command: CheckCommand, io: Io): Promise<CheckRun> {
  const tasks = isUrl(command.target) ? [taskOf(command)] : await readTasks(command.target, io);
  if ('unusable' in tasks) return tasks;
  const rules = command.browser ?? ({ name: 'fetch', version: null } as const);
  return { rules, checked: perform(tasks, rules, command.probe) };
}

async function* perform(
  tasks: readonly (PlayTask | AskTask)[],
  rules: Rules,
  probing: boolean,
): AsyncGenerator<Checked> {
  const profile = profileOf(rules.name === 'fetch' ? null : { name: rules.name, version: rules.version });
  for (const [i, task] of tasks.entries()) {
    if ('asks' in task) {
      yield { item: null, ...(await askAll(task, sendOverNetwork)) };
      continue;
    }
    const { call, expose, judge } = task;
    const exchange = await play(call, sendOverNetwork, profile);
    const item = analyzeExchange({ ...exchange, id: `check-${i + 1}` }, profile);
    const unread = unreadable(item, expose);
    const { good, remarks } = judge(item);
    const probed = probing ? await probe(call, sendOverNetwork, profile) : null;
    yield {
      item,
      good: good && unread.length === 0 && !probed?.reflects,
      remarks: [
        ...unread.map((name) => say('cli.check.not-exposed', { name })),
        ...remarks,
        ...(probed === null ? [] : [probed.words]),
      ],
    };
  }
}

function unreadable({ decision }: Analyzed, expose: readonly string[]): readonly string[] {
  if (decision.verdict !== 'allowed') return [];
  return expose.filter((name) => !decision.readable.exposed.includes(name.toLowerCase()));
}

function taskOf(command: CheckCommand): PlayTask {
  const { target, origin, method, headers, credentials, body, expose } = command;
  return {
    call: { origin: origin ?? 'null', url: target, method, headers, credentials, redirect: 'follow', body },
    expose,
    judge: (item) => ({ good: isReadable(item), remarks: [] }),
  };
}
