import { type AskCaseV1, type CallCaseV1, type CaseFileV1, readCaseFile } from '../../export/case-file.ts';
import type { Mode } from '../../export/contract.ts';
import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import { readFileText } from '../read-input.ts';
import type { AskTask } from './ask.ts';
import { type Concealer, createConcealer } from './conceal.ts';
import {
  askingOf,
  type CaseRequest,
  type FilledRequest,
  type Filling,
  filledRequest,
} from './fill-request.ts';
import { isReadable, type PlayTask } from './play-task.ts';
import { mayGo, type Passing, type SecretsTo, secretsToOptions } from './secrets-to.ts';

export interface CaseTasks {
  readonly tasks: readonly (PlayTask | AskTask)[];
  readonly concealer: Concealer;
}

type Unusable = { readonly unusable: Text };

/**
 * What a case file asks for, its secrets read from the environment. Anybody may have written the file, and nothing in it
 * can prove where a secret was captured: a value is filled only for a server that the person named for it. Otherwise
 * nothing is sent at all, and it is said which server would get what.
 */
export async function readTasks(target: string, secretsTo: SecretsTo, io: Io): Promise<CaseTasks | Unusable> {
  const read = await readFileText(target, io);
  if ('unusable' in read) return { unusable: read.unusable.why };
  const file = parseCase(read.text);
  if (file === null) return { unusable: say('cli.input.not-case') };
  const refusal = refusalOf(file, secretsTo, io.env);
  if (refusal !== null) return { unusable: refusal };
  const filling: Filling = { values: new Map(), whole: new Map() };
  const tasks: (PlayTask | AskTask)[] = [];
  for (const each of file.cases) {
    const filled = requestsOf(each).map((request) => filledRequest(request, io.env, filling));
    const cannot = filled.find((request) => 'cannot' in request);
    if (cannot !== undefined) return { unusable: cannot.cannot };
    const requests = filled.filter((request) => 'url' in request);
    tasks.push('asks' in each ? askTask(each, file.mode, requests) : playTask(each, file.mode, requests));
  }
  return { tasks, concealer: createConcealer(filling.values, filling.whole) };
}

/** null: it is none. */
export function parseCase(text: string): CaseFileV1 | null {
  try {
    return readCaseFile(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Which secrets a case file would send where, given an environment that has them all. */
export function passingsOf(file: CaseFileV1, env: Io['env']): readonly Passing[] {
  return file.cases.flatMap(requestsOf).flatMap((request) => {
    const names = askingOf(request, env).unset;
    const filled = { ...env, ...Object.fromEntries(names.map((name) => [name, '-'])) };
    return askingOf(request, filled).passings;
  });
}

function refusalOf(file: CaseFileV1, secretsTo: SecretsTo, env: Io['env']): Text | null {
  const askings = file.cases.flatMap(requestsOf).map((request) => askingOf(request, env));
  const foreign = askings.flatMap((asking) => asking.foreign);
  if (foreign.length > 0) return say('cli.check.foreign', { names: [{ text: listed(foreign) }] });
  const wrong = askings.find((asking) => asking.wrong !== null)?.wrong ?? null;
  if (wrong !== null) return wrong;
  const unset = askings.flatMap((asking) => asking.unset);
  if (unset.length > 0) return say('cli.check.not-set', { names: [{ text: listed(unset) }] });
  const held = askings.flatMap(({ passings }) => passings).filter((each) => !mayGo(each, secretsTo));
  return held.length === 0 ? null : notNamed(held);
}

/** Which server would get what, and the option that says it may. */
export function notNamed(held: readonly Passing[]): Text {
  // As many as somebody can look at: a file may name any number of servers.
  const byWords = new Map(held.map((each) => [`${each.name} → ${each.origin}`, each]));
  const some = [...byWords].slice(0, MOST_LISTED);
  const more = byWords.size > some.length ? ', …' : '';
  return say('cli.check.not-named', {
    where: [{ text: some.map(([words]) => words).join(', ') + more }],
    options: [{ text: secretsToOptions(some.map(([, each]) => each)) }],
  });
}

const requestsOf = (each: CaseFileV1['cases'][number]): readonly CaseRequest[] =>
  'asks' in each ? each.asks : [each.call];

function playTask(
  { title, call, found }: CallCaseV1,
  mode: Mode,
  [filled]: readonly FilledRequest[],
): PlayTask {
  return {
    title,
    call: { ...call, ...(filled as FilledRequest) },
    expose: mode === 'regression' ? call.expose : [],
    judge(item) {
      const { verdict, reason } = item.decision;
      const good =
        mode === 'regression' ? isReadable(item) : verdict === found.verdict && reason === found.reason;
      return { good, remarks: [conclusion(mode, title, good)] };
    },
  };
}

function askTask({ title, asks }: AskCaseV1, mode: Mode, filled: readonly FilledRequest[]): AskTask {
  return {
    title,
    asks: asks.map((ask, i) => ({ ...ask, ...(filled[i] as FilledRequest) })),
    conclude: (good) => conclusion(mode, title, good),
  };
}

const conclusion = (mode: Mode, title: string, good: boolean): Text =>
  say(`cli.check.${mode}.${good ? 'passed' : 'failed'}`, { title });

const MOST_LISTED = 10;

/** From a file that anybody may have written. */
function listed(names: readonly string[]): string {
  const [...all] = new Set(names);
  const words = all
    .slice(0, MOST_LISTED)
    .map((name) => (/^\w{1,100}$/.test(name) ? name : plain([{ value: name.slice(0, 60) }])));
  return [...words, ...(all.length > MOST_LISTED ? ['…'] : [])].join(', ');
}
