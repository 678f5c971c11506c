import {
  type AskCaseV1,
  type CallCaseV1,
  type CaseFileV1,
  type CaseV1,
  readCaseFile,
} from '../../export/case-file.ts';
import type { Mode } from '../../export/contract.ts';
import { neededNames, spelled, type Template } from '../../export/template.ts';
import { plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import { readFileText } from '../read-input.ts';
import { isUrl } from './arguments.ts';
import type { AskTask } from './ask.ts';
import { isReadable, type PlayTask } from './play-task.ts';

type Unusable = { readonly unusable: Text };

/** What a case file asks for, its secrets read from the environment. */
export async function readTasks(target: string, io: Io): Promise<readonly (PlayTask | AskTask)[] | Unusable> {
  const read = await readFileText(target, io);
  if ('unusable' in read) return { unusable: read.unusable.why };
  const file = parse(read.text);
  if (file === null) return { unusable: say('cli.input.not-case') };
  const missing = new Set(
    file.cases.flatMap((each) => templatesOf(each).flatMap(neededNames)).filter((name) => !io.env[name]),
  );
  if (missing.size > 0) {
    const names = [{ text: [...missing].map(plainName).join(', ') }];
    return { unusable: say('cli.check.not-set', { names }) };
  }
  const fill = (template: Template) =>
    spelled(template, ({ env, fallback }) => io.env[env] || fallback || '');
  const tasks = file.cases.map((each) =>
    'asks' in each ? askTask(each, file.mode, fill) : playTask(each, file.mode, fill),
  );
  const urls = tasks.flatMap((task) => ('asks' in task ? task.asks.map(({ url }) => url) : [task.call.url]));
  const wrong = urls.find((url) => !isUrl(url));
  return wrong === undefined ? tasks : { unusable: say('cli.check.url', { url: wrong }) };
}

function parse(text: string): CaseFileV1 | null {
  try {
    return readCaseFile(JSON.parse(text));
  } catch {
    return null;
  }
}

type Fill = (template: Template) => string;

interface Request {
  readonly url: Template;
  readonly headers: readonly (readonly [string, Template])[];
  readonly body: Template | null;
}

function filled({ url, headers, body }: Request, fill: Fill) {
  return {
    url: fill(url),
    headers: headers.map(([name, value]) => [name, fill(value)] as const),
    body: body === null ? null : fill(body),
  };
}

function playTask({ title, call, found }: CallCaseV1, mode: Mode, fill: Fill): PlayTask {
  return {
    call: { ...call, ...filled(call, fill) },
    expose: mode === 'regression' ? call.expose : [],
    judge(item) {
      const { verdict, reason } = item.decision;
      const good =
        mode === 'regression' ? isReadable(item) : verdict === found.verdict && reason === found.reason;
      return { good, remarks: [conclusion(mode, title, good)] };
    },
  };
}

function askTask({ title, asks }: AskCaseV1, mode: Mode, fill: Fill): AskTask {
  return {
    asks: asks.map((ask) => ({ ...ask, ...filled(ask, fill) })),
    conclude: (good) => conclusion(mode, title, good),
  };
}

const conclusion = (mode: Mode, title: string, good: boolean): Text =>
  say(`cli.check.${mode}.${good ? 'passed' : 'failed'}`, { title });

function templatesOf(each: CaseV1): readonly Template[] {
  const requests: readonly Request[] = 'asks' in each ? each.asks : [each.call];
  return requests.flatMap(({ url, headers, body }) => [
    url,
    ...headers.map(([, value]) => value),
    ...(body === null ? [] : [body]),
  ]);
}

/** From a file that anybody may have written. */
const plainName = (name: string) => (/^\w{1,60}$/.test(name) ? name : plain([{ value: name.slice(0, 60) }]));
