import { optionWords } from '../../src/cli/options/help.ts';
import {
  type CommandName,
  commandNames,
  commands,
  everywhere,
  type OptionName,
  optionOf,
} from '../../src/cli/options/table.ts';
import { presetIds, presetOf } from '../../src/cli/presets/register.ts';
import { corsErrorName, firefoxKey } from '../../src/engine/decide/browser-names.ts';
import { blockedReasonIds, factsOf, type Phase, type ReasonId } from '../../src/engine/reasons.ts';
import { advices } from '../../src/explain/advice/register.ts';
import { reasonExplanations } from '../../src/explain/families/register.ts';
import { type FormatId, formatIds, formats } from '../../src/export/formats/register.ts';
import { servers } from '../../src/fix/servers/register.ts';
import { writers } from '../../src/har/writers/register.ts';
import { ownerWords } from '../../src/remedies/index.ts';
import { advice } from '../../src/words/en/advice.ts';
import { english } from '../../src/words/en/catalogue.ts';
import { bare, plain } from '../../src/words/plain.ts';
import { say } from '../../src/words/say.ts';
import { features } from '../browser/features/table.ts';
import { failedReasonIds } from '../engine/reason-ids.ts';
import { readWays } from '../fix/ways.ts';
import { example } from './example.ts';

/** The generated parts of each document, by the name that marks their place in it. */
export const tables: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'README.md': { example },
  'docs/browsers.md': {
    features: () =>
      table(
        ['what', 'Chromium', 'Firefox'],
        Object.values(features).map(({ name, in: where }) => [name, where.chromium, where.firefox]),
      ),
  },
  'docs/reasons.md': {
    reasons: () =>
      table(
        ['reason', 'what happened', 'owner, as a rule', 'Chromium’s name', 'Firefox’s key'],
        blockedReasonIds.map((id) => [
          code(id),
          title(id),
          ownerName(id),
          code(chromiumName(id)),
          code(firefoxKey(id, 'actual', {})),
        ]),
      ),
    failures: () =>
      table(
        ['reason', 'what happened', 'owner, as a rule'],
        failedReasonIds.map((id) => [code(id), title(id), ownerName(id)]),
      ),
    advice: () =>
      table(
        ['advice', 'in short'],
        Object.keys(advices).map((id) => [code(id), shortest(`advice.${id}.title`)]),
      ),
  },
  'docs/servers.md': {
    servers: () =>
      table(
        ['server', '`--server`', 'proven on', 'written for'],
        servers.map(({ id, title, docs, provenOn, writtenFor }) => [
          `[${title}](${docs})`,
          code(id),
          provenOn ?? '–',
          writtenFor,
        ]),
      ),
    ways: () => {
      const { browsers, servers: seen } = readWays();
      return table(
        ['server', 'HTTP/2 spoken', 'Chromium', 'Firefox', 'origins of apps', '413 and 429 of a proxy'],
        servers
          .filter(({ provenOn }) => provenOn !== null)
          .map(({ id, title }) => {
            const ways = seen[id];
            const { http2, chromium, firefox, apps, limits } = ways ?? notTried;
            return [title, http2, chromium, firefox, apps, limits];
          }),
      ).replace(/$/, `\n\nBrowsers: ${browsers}.`);
    },
  },
  'docs/command.md': {
    presets: () =>
      table(
        ['`--as`', 'as in', 'requests', 'headers that need a permission', 'headers that are read'],
        presetIds.map((id) => {
          const { client, requests } = presetOf(id);
          const set = requests.flatMap(({ headers, sendsBack = [] }) => [
            ...headers.filter(([name]) => name !== 'Accept').map(([name]) => name),
            ...sendsBack,
          ]);
          const read = requests.flatMap(({ needs = [], reads = [] }) => [...needs, ...reads]);
          return [
            code(id),
            client,
            requests.map((each) => plain(say(`cli.preset.request.${each.id}`))).join('; '),
            ...[set, read].map((names) => [...new Set(names)].join(', ') || '–'),
          ];
        }),
      ),
    commands: () =>
      [...commandNames.map(commandTable), '### Options of every command', optionTable(everywhere, null)].join(
        '\n\n',
      ),
  },
  'docs/formats.md': {
    formats: () =>
      table(
        ['format', '`--format`', 'what it is', 'run it with'],
        formatIds.map((id) => [formats[id].name, code(id), kindOf[formats[id].kind], code(runWith[id])]),
      ),
    writers: () =>
      table(
        ['written by', 'id', 'never in its files'],
        writers.map(({ id, name, leavesOut }) => [name, code(id), leavesOut.join(', ') || '–']),
      ),
  },
};

/** A page of the server’s own (`*-proxy`) asks across no origins; others were not tried. */
const notTried = {
  ...{ http2: 'not tried', chromium: '–', firefox: '–', apps: '–', limits: '–' },
} as const;

const kindOf = { test: 'a test', record: 'what was captured' } as const;

/** null: it is read, not run. */
const runWith: Readonly<Record<FormatId, string | null>> = {
  'node-test': 'node --test cors.test.mjs',
  vitest: 'npx vitest run',
  jest: 'npx jest',
  playwright: 'npx playwright test cors.spec.ts',
  pytest: 'pytest test_cors.py',
  go: 'go test cors_test.go',
  curl: 'sh cors.test.sh',
  hurl: 'hurl --test cors.hurl',
  http: 'npx httpyac send --all cors.http',
  postman: 'npx newman run cors.postman_collection.json',
  bruno: 'npx bru run',
  markdown: null,
  har: null,
  case: 'cors-lens check cors-case.json',
};

function commandTable(name: CommandName): string {
  const { operands, options, examples } = commands[name];
  return [
    `### \`cors-lens ${name}\``,
    `${bare(say(`cli.command.${name}`))}${operands.length === 0 ? '' : ': '}${operands.map((operand) => code(operand)).join(' or ')}.`,
    ...(options.length === 0 ? [] : [optionTable(options, name)]),
    ['```sh', ...examples, '```'].join('\n'),
  ].join('\n\n');
}

function optionTable(names: readonly OptionName[], command: CommandName | null): string {
  const rows = names.map((name) => {
    const takes = optionOf(name)?.takes ?? null;
    const words = bare(optionWords(name, command)).replaceAll('|', '\\|');
    return [code(`--${name}${takes === null ? '' : ` <${takes}>`}`), words];
  });
  return table(['option', 'what it does'], rows);
}

function title(id: ReasonId): string {
  return plain(say(reasonExplanations[id].title)).replaceAll('|', '\\|');
}

/** What was captured may name another. */
function ownerName(id: ReasonId): string {
  return plain(ownerWords(factsOf(id).owner));
}

/** The preflight's own name, where it has one beside the response's, is that name with `Preflight` before it. */
function chromiumName(id: ReasonId): string | null {
  const name = (phase: Phase) => corsErrorName(id, phase, {});
  const [response, preflight] = [name('actual'), name('preflight')];
  return response !== preflight && preflight === `Preflight${response}` ? `[Preflight]${response}` : response;
}

/** Some advice has a title for each of several cases, under keys that begin alike; of a number's forms the usual one. */
function shortest(beginning: string): string {
  const titles = Object.entries({ ...english, ...advice }).filter(
    ([key, text]) => key.startsWith(beginning) && !(key.endsWith('.one') && text.includes('{count}')),
  );
  const [first] = titles.map(([, text]) => words(text)).sort((a, b) => a.length - b.length);
  if (first === undefined) throw new Error(`no message begins with ${beginning}`);
  return first;
}

/** A template for people: the names of its values in italics. */
function words(template: string): string {
  return template.replace(/\{([A-Za-z]+)\}/g, '*$1*').replaceAll('|', '\\|');
}

function code(text: string | null): string {
  return text === null ? '' : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A document with its tables as they are now. */
export async function withTables(document: string, text: string): Promise<string> {
  let written = text;
  for (const [name, make] of Object.entries(tables[document] ?? {})) {
    const place = new RegExp(`(<!-- ${name}:start -->)[\\s\\S]*?(<!-- ${name}:end -->)`);
    if (!place.test(written)) throw new Error(`${document} has no place for ${name}`);
    const made = await make();
    written = written.replace(place, (_all, start: string, end: string) => `${start}\n\n${made}\n\n${end}`);
  }
  return written;
}
