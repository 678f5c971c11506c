import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCase, passingsOf } from '../../../src/cli/check/case-tasks.ts';
import type { ExportedFile } from '../../../src/export/format.ts';
import type { FormatId } from '../../../src/export/formats/register.ts';
import { runCli } from '../../cli/run-cli.ts';

/** What a runner said of one exported file. */
export interface Result {
  readonly passed: boolean;
  readonly output: string;
}

export interface Work {
  /** A folder of its own. */
  readonly folder: string;
  /** Where the npm runners are installed: a `node_modules`. */
  readonly modules: string;
  /** By a fault's id, as exported. */
  readonly files: ReadonlyMap<string, readonly ExportedFile[]>;
  readonly env: Readonly<Record<string, string>>;
}

type Run = (work: Work) => Promise<ReadonlyMap<string, Result>>;

/** Debian's packages that the runners of some formats are. */
export const debianPackages = ['python3-pytest', 'python3-requests', 'golang-go', 'curl'];
/** Debian's own, whatever stands before it in the path. */
const PYTHON = '/usr/bin/python3';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Those that can be run here, each by its own runner, file by file, as exported. */
export const runners: Readonly<Partial<Record<FormatId, Run>>> = {
  'node-test': async (work) => {
    const folder = layOut(work);
    const reporter = join(folder, 'reporter.mjs');
    writeFileSync(reporter, nodeReporter);
    const files = [...work.files].map(([id, [file]]) => join(folder, id, file?.name ?? ''));
    const args = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...files];
    const { stdout } = await run(process.execPath, args, work);
    return nodeReport(stdout, work);
  },
  curl: (work) => eachFile(work, (file) => ['sh', [file]]),
  vitest: async (work) => {
    const folder = layOut(work);
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
    const bin = join(repository, 'node_modules/vitest/vitest.mjs');
    const report = join(folder, 'report.json');
    await run(
      process.execPath,
      [bin, 'run', '--root', folder, '--reporter=json', `--outputFile=${report}`],
      work,
    );
    return jestReport(readFileSync(report, 'utf8'), folder);
  },
  jest: async (work) => {
    const folder = layOut(work);
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const report = join(folder, 'report.json');
    const args = [
      join(work.modules, 'jest/bin/jest.js'),
      '--rootDir',
      folder,
      '--json',
      '--outputFile',
      report,
    ];
    await run(process.execPath, [...args, '--silent'], work);
    return jestReport(readFileSync(report, 'utf8'), folder);
  },
  playwright: async (work) => {
    const folder = layOut(work);
    symlinkSync(work.modules, join(folder, 'node_modules'));
    const launch = {
      executablePath: work.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-features=LocalNetworkAccessChecks'],
    };
    writeFileSync(
      join(folder, 'playwright.config.mjs'),
      `export default ${JSON.stringify({ testDir: '.', workers: 2, fullyParallel: true, use: { launchOptions: launch } })};`,
    );
    const cli = join(work.modules, '@playwright/test/cli.js');
    const { stdout } = await run(process.execPath, [cli, 'test', '--reporter=json'], work, folder);
    return playwrightReport(stdout, work);
  },
  pytest: async (work) => {
    const folder = layOut(work);
    const report = join(folder, 'report.xml');
    const { stdout } = await run(
      PYTHON,
      [
        '-m',
        'pytest',
        '-q',
        '--import-mode=importlib',
        '-p',
        'no:cacheprovider',
        `--junitxml=${report}`,
        '.',
      ],
      work,
      folder,
    );
    return junit(readFileSync(report, 'utf8'), stdout, work);
  },
  go: async (work) => {
    const folder = layOut(work);
    writeFileSync(join(folder, 'go.mod'), 'module proof\n\ngo 1.19\n');
    // Where there is no C compiler, Go 1.19 does not build what only could use one.
    const env = { CGO_ENABLED: '0', ...work.env };
    const { stdout, stderr } = await run('go', ['test', '-count=1', '-json', './...'], { env }, folder);
    return goReport(stdout, stderr, work);
  },
  postman: async (work) => {
    const folder = layOut(work);
    const files = [...work.files].map(([id, [file]]) => [id, join(folder, id, file?.name ?? '')]);
    const script = `
      const newman = require(${JSON.stringify(join(work.modules, 'newman'))});
      (async () => {
        for (const [id, collection] of ${JSON.stringify(files)}) {
          const envVar = Object.entries(process.env).filter(([key]) => key.startsWith('CORS_')).map(([key, value]) => ({ key, value }));
          const summary = await new Promise((resolve, reject) => newman.run({ collection, envVar }, (error, summary) => error ? reject(error) : resolve(summary)));
          console.log(JSON.stringify({ id, failures: summary.run.failures.map(({ error }) => error.name + ' ' + error.test + ' ' + error.message) }));
        }
      })();`;
    const { stdout } = await run(process.execPath, ['-e', script], work, folder);
    return lineReport(stdout);
  },
  bruno: async (work) => {
    const results = new Map<string, Result>();
    const folder = layOut(work);
    await inPairs([...work.files.keys()], async (id) => {
      const cli = join(work.modules, '@usebruno/cli/bin/bru.js');
      const { code, stdout, stderr } = await run(process.execPath, [cli, 'run'], work, join(folder, id));
      results.set(id, { passed: code === 0, output: stdout + stderr });
    });
    return results;
  },
  http: async (work) => {
    const results = new Map<string, Result>();
    const folder = layOut(work);
    await inPairs([...work.files.keys()], async (id) => {
      const cli = join(work.modules, 'httpyac/bin/httpyac.js');
      // The server is named in the file itself, which is where a person aims it elsewhere.
      const { CORS_TARGET, ...secrets } = work.env;
      if (CORS_TARGET !== undefined) {
        const file = join(folder, id, 'cors.http');
        const text = readFileSync(file, 'utf8').replace(
          /^@CORS_TARGET = .*$/m,
          `@CORS_TARGET = ${CORS_TARGET}`,
        );
        writeFileSync(file, text);
      }
      const vars = Object.entries(secrets).flatMap(([key, value]) => ['--var', `${key}=${value}`]);
      const args = [cli, 'send', 'cors.http', '--all', '--no-color', ...vars];
      const { code, stdout, stderr } = await run(process.execPath, args, work, join(folder, id));
      results.set(id, { passed: code === 0, output: stdout + stderr });
    });
    return results;
  },
  case: async (work) => {
    const results = new Map<string, Result>();
    const folder = layOut(work);
    for (const [id, [file]] of work.files) {
      const path = join(folder, id, file?.name ?? '');
      const { code, out, err } = await runCli(['check', path, ...secretsTo(file?.text ?? '', work.env)], {
        env: work.env,
      });
      results.set(id, { passed: code === 0, output: `${out}${err}` });
    }
    return results;
  },
};

/** What a person says who knows these servers. */
function secretsTo(text: string, env: Work['env']): readonly string[] {
  const file = parseCase(text);
  return (file === null ? [] : passingsOf(file, env)).flatMap(({ name, origin }) => [
    '--secrets-to',
    `${origin}=${name}`,
  ]);
}

/** Every file in a folder named for its fault. */
function layOut({ folder, files }: Work): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [id, exported] of files) {
    mkdirSync(join(folder, id), { recursive: true });
    for (const { name, text } of exported) writeFileSync(join(folder, id, name), text);
  }
  return folder;
}

async function eachFile(
  work: Work,
  command: (file: string) => readonly [string, readonly string[]],
): Promise<ReadonlyMap<string, Result>> {
  const folder = layOut(work);
  const results = new Map<string, Result>();
  await inPairs([...work.files], async ([id, [file]]) => {
    const [program, args] = command(join(folder, id, file?.name ?? ''));
    const { code, stdout, stderr } = await run(program, args, work);
    results.set(id, { passed: code === 0, output: stdout + stderr });
  });
  return results;
}

/** Two at a time: as many as the smallest machine has cores. */
async function inPairs<T>(items: readonly T[], each: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await each(item);
  };
  await Promise.all([worker(), worker()]);
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(
  program: string,
  args: readonly string[],
  { env }: Pick<Work, 'env'>,
  cwd?: string,
): Promise<Ran> {
  const options = {
    env: { ...withoutRunner(process.env), NO_COLOR: '1', ...env },
    maxBuffer: 256 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
  };
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, stdout, stderr: error !== null && stderr === '' ? String(error) : stderr });
    });
  });
}

/** A runner that is started by another takes some of its settings from there. */
function withoutRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(?:VITEST|NODE_TEST_CONTEXT|NODE_OPTIONS|FORCE_COLOR|JEST)/.test(name),
    ),
  );
}

/** What Node tells of each test, with the file it stands in, which none of its own reporters says. */
const nodeReporter = `export default async function* (source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const error = data.details?.error;
    const output = [data.name, error?.message, error?.cause?.message ?? error?.cause].join('\\n');
    yield JSON.stringify({ file: data.file, passed: type === 'test:pass', output }) + '\\n';
  }
}
`;

function nodeReport(stdout: string, { folder, files }: Work): ReadonlyMap<string, Result> {
  const told = jsonLines<Result & { readonly file: string }>(stdout);
  return new Map(
    [...files.keys()].map((id) => {
      const own = told.filter(({ file }) => file.startsWith(join(folder, id, '/')));
      const passed = own.length > 0 && own.every((each) => each.passed);
      return [id, { passed, output: own.length === 0 ? stdout : own.map(({ output }) => output).join('\n') }];
    }),
  );
}

function jestReport(json: string, folder: string): ReadonlyMap<string, Result> {
  const report = JSON.parse(json) as {
    readonly testResults: readonly {
      readonly name: string;
      readonly status: string;
      readonly message: string;
      readonly assertionResults: readonly { readonly failureMessages?: readonly string[] }[];
    }[];
  };
  return new Map(
    report.testResults.map(({ name, status, message, assertionResults }) => [
      name.slice(name.indexOf(folder) + folder.length + 1).split('/')[0] ?? '',
      {
        passed: status === 'passed' && assertionResults.length > 0,
        output: [message, ...assertionResults.flatMap((each) => each.failureMessages ?? [])].join('\n'),
      },
    ]),
  );
}

interface Suite {
  readonly file?: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly ok: boolean;
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

function playwrightReport(json: string, { files }: Work): ReadonlyMap<string, Result> {
  const { suites, errors } = JSON.parse(json) as {
    readonly suites: readonly Suite[];
    readonly errors: readonly object[];
  };
  const specs = (suite: Suite): NonNullable<Suite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const all = suites.flatMap(specs);
  return new Map(
    [...files.keys()].map((id) => {
      const own = all.filter(({ file }) => file.startsWith(`${id}/`));
      const messages = own.flatMap(({ ok, title, tests }) => [
        `${ok ? 'ok' : 'not ok'} ${title}`,
        ...tests.flatMap(({ results }) =>
          results.flatMap((each) => each.errors.map(({ message }) => message ?? '')),
        ),
      ]);
      return [
        id,
        {
          passed: own.length > 0 && own.every(({ ok }) => ok),
          output: [...messages, ...errors.map((error) => JSON.stringify(error))].join('\n'),
        },
      ];
    }),
  );
}

function junit(xml: string, stdout: string, { files }: Work): ReadonlyMap<string, Result> {
  const cases = [...xml.matchAll(/<testcase classname="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/testcase>)/gs)];
  return new Map(
    [...files.keys()].map((id) => {
      const own = cases.filter(([, name = '']) => name.split('.')[0] === id);
      const output = own.map(([, , inner = '']) => decodeXml(inner)).join('\n');
      const failed =
        own.length === 0 ||
        own.some(([, , inner]) => inner !== undefined && /<(?:failure|error)/.test(inner));
      return [id, { passed: !failed, output: own.length === 0 ? stdout : output }];
    }),
  );
}

const decodeXml = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#10;', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function goReport(stdout: string, stderr: string, { files }: Work): ReadonlyMap<string, Result> {
  const events = jsonLines<{ Package?: string; Action?: string; Test?: string; Output?: string }>(stdout);
  return new Map(
    [...files.keys()].map((id) => {
      const own = events.filter(({ Package }) => Package === `proof/${id}`);
      const output = own.map(({ Output = '' }) => Output).join('');
      const passed = own.some(({ Action, Test }) => Action === 'pass' && Test === undefined);
      return [id, { passed, output: own.length === 0 ? stdout + stderr : output + stderr }];
    }),
  );
}

function lineReport(stdout: string): ReadonlyMap<string, Result> {
  return new Map(
    jsonLines<{ id: string; failures: readonly string[] }>(stdout).map(({ id, failures }) => [
      id,
      { passed: failures.length === 0, output: failures.join('\n') },
    ]),
  );
}

/** What a runner told in JSON, an object a line; its other lines are for people. */
function jsonLines<T>(stdout: string): readonly T[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
}

/** Everything a run of the proof left behind, for looking at. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
