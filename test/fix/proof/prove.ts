import { fixesFor } from '../../../src/fix/fix.ts';
import type { Decided } from '../../../src/fix/need.ts';
import type { Policy } from '../../../src/fix/policy.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import { serverById } from '../../../src/fix/servers/register.ts';
import { manyOrigins, policies } from '../policies.ts';
import { givesCredentials, neverAllows, saysExactly } from './answers.ts';
import { ask } from './ask.ts';
import type { PageOf, Pages } from './pages.ts';
import { full, type Got, get, type Question } from './question.ts';
import type { Rig } from './rig.ts';
import { freePort, runProgram } from './run-program.ts';
import type { Scenario } from './scenario.ts';

interface Case {
  readonly name: string;
  readonly by: 'app' | 'admin';
  readonly question: Question;
  readonly status: number;
  /** Whether script has to read a header too, and `only`: could read the rest before. */
  readonly exposes?: 'also' | 'only';
}

/** What a page without credentials asks, of a server that sends nothing. */
const anonymous: readonly Case[] = [
  { name: 'no headers at all', by: 'app', question: get('/data'), status: 200 },
  { name: 'a 404', by: 'app', question: get('/missing'), status: 404 },
  { name: 'a 500', by: 'app', question: get('/boom'), status: 500 },
  { name: 'a 401', by: 'app', question: get('/private'), status: 401 },
];

/** What two pages ask of a server that allows the first of them to read, and no more. */
const credentialed: readonly Case[] = [
  { name: 'another origin allowed', by: 'admin', question: get('/data'), status: 200 },
  { name: 'credentials', by: 'app', question: get('/data', 'include'), status: 200, exposes: 'also' },
  { name: 'PUT, JSON, Authorization, own header', by: 'app', question: full('/data', 'PUT'), status: 200 },
  { name: 'PATCH', by: 'app', question: full('/data', 'PATCH'), status: 200 },
  { name: 'DELETE', by: 'app', question: full('/data', 'DELETE'), status: 200 },
  { name: 'preflight behind a login', by: 'app', question: full('/private', 'PUT'), status: 200 },
  { name: 'a 401 with credentials', by: 'app', question: get('/private', 'include'), status: 401 },
  { name: 'a 404 with credentials', by: 'app', question: get('/missing', 'include'), status: 404 },
  { name: 'a 500 with credentials', by: 'app', question: get('/boom', 'include'), status: 500 },
  { name: 'a header to expose', by: 'app', question: get('/data'), status: 200, exposes: 'only' },
];

/** What a proxy adds to when the application behind it sends headers of its own. */
const behindProxy: readonly Case[] = [
  { name: 'headers of proxy and application', by: 'app', question: get('/own'), status: 200 },
  { name: 'application names another origin', by: 'app', question: get('/other'), status: 200 },
];

/** Breaks a real server, mends it by what we suggest, and looks from real pages. */
export async function prove(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  return rig.kind === 'own-origin'
    ? await proveOwnOrigin(rig, pages, upstream, folder)
    : await proveAllowances(rig, pages, upstream, folder);
}

async function proveAllowances(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  const port = await freePort();
  const place = { port, upstream, folder };
  const base = `http://127.0.0.1:${port}`;
  const second = [...credentialed, ...(rig.kind === 'proxy' ? behindProxy : [])];

  const during = async <T>(configuration: Configuration | null, work: () => Promise<T>): Promise<T> => {
    const running = await runProgram(rig.program(configuration, place), folder, port);
    try {
      return await work();
    } finally {
      await running.stop();
    }
  };
  const broken = (cases: readonly Case[]) => brokenExchanges(rig, port, pages, base, cases);

  const first = await during(null, () => broken(anonymous));
  const reading = policyFor(first, []);
  const capture = await during(configurationOf(rig, reading), async () => {
    scenarios.push(...(await mended(pages, base, anonymous)));
    scenarios.push(...(await refused(pages.foreign, base, 'a foreign page')));
    return broken(second);
  });
  const everything = policyFor(capture, ['x-total-count']);
  await during(configurationOf(rig, everything), async () => {
    scenarios.push(
      ...(await mended(pages, base, [...anonymous, ...second]).then((all) => all.slice(anonymous.length))),
    );
    scenarios.push(...(await refused(pages.foreign, base, 'a foreign page, with credentials')));
    scenarios.push(await neverAllows(port, pages.app.origin));
  });
  const hostile = policies['hostile names'] as Policy;
  scenarios.push(
    await during(configurationOf(rig, hostile), () =>
      saysExactly(port, hostile, rig.plainNamesOnly ? [] : hostile.requestHeaders),
    ),
  );
  scenarios.push(
    await during(configurationOf(rig, manyOrigins), () => givesCredentials(port, rig.server, manyOrigins)),
  );
  return scenarios;
}

async function proveOwnOrigin(
  rig: Rig,
  pages: Pages,
  upstream: number,
  folder: string,
): Promise<readonly Scenario[]> {
  const port = await freePort();
  const place = { port, upstream, folder };
  const direct = `http://127.0.0.1:${upstream}`;
  // They read every header of their own origin, exposed or not.
  const cases = [
    ...anonymous,
    ...credentialed.filter(({ by, exposes }) => by === 'app' && exposes !== 'only'),
  ];
  const own = `http://127.0.0.1:${port}/`;

  const before = await runProgram(rig.program(null, place), folder, port);
  let found: readonly Decided[];
  try {
    const page = await pages.open(own);
    found = await brokenExchanges(rig, upstream, { ...pages, app: page }, direct, cases);
    await page.close();
  } finally {
    await before.stop();
  }
  const policy = policyFor(found, []);
  const after = await runProgram(rig.program(configurationOf(rig, policy), place), folder, port);
  try {
    const page = await pages.open(own);
    const scenarios = await mended({ ...pages, app: page }, '/api', cases);
    await page.close();
    return [...scenarios, ...(await refused(pages.foreign, `${own}api`, 'a foreign page'))];
  } finally {
    await after.stop();
  }
}

/** The cases as the server answers them now, every one of which the browser has to refuse, and we for the same. */
async function brokenExchanges(
  rig: Rig,
  port: number,
  pages: Pages,
  base: string,
  cases: readonly Case[],
): Promise<readonly Decided[]> {
  const got = await fromPages(pages, base, cases);
  const all: Decided[] = [];
  for (const [index, { name, by, question, exposes }] of cases.entries()) {
    const seen = got[index] ?? null;
    const unbroken = exposes === 'only' ? seen?.total !== null : seen !== null;
    if (unbroken && !rig.fineBefore?.includes(name))
      throw new Error(`${name} is not broken before: ${JSON.stringify(seen)}`);
    const decided = await ask(port, pages[by].origin, question, seen);
    const expected = seen === null ? 'blocked' : 'allowed';
    if (decided.decision.verdict !== expected)
      throw new Error(`${name}: we say ${decided.decision.verdict}, Chromium ${expected}`);
    all.push(decided);
  }
  return all;
}

function policyFor(found: readonly Decided[], expose: readonly string[]): Policy {
  const [fix, ...others] = fixesFor(found, { expose });
  if (!fix?.policy || others.length > 0) throw new Error('no policy, or more than one');
  return fix.policy;
}

function configurationOf(rig: Rig, policy: Policy): Configuration {
  const server = serverById(rig.server);
  if (server === null) throw new Error(`no server ${rig.server}`);
  return server.configure(policy);
}

async function mended(pages: Pages, base: string, cases: readonly Case[]): Promise<readonly Scenario[]> {
  const got = await fromPages(pages, base, cases);
  return cases.map(({ name, status, exposes }, index) => {
    const seen = got[index] ?? null;
    const good = seen !== null && seen.status === status && (!exposes || seen.total === '3');
    return { name, problem: good ? null : `got ${JSON.stringify(seen)}` };
  });
}

async function fromPages(pages: Pages, base: string, cases: readonly Case[]): Promise<readonly Got[]> {
  const questions = (by: Case['by']) =>
    cases.filter((each) => each.by === by).map(({ question }) => question);
  const of = {
    app: [...(await pages.app.ask(base, questions('app')))],
    admin: [...(await pages.admin.ask(base, questions('admin')))],
  };
  return cases.map(({ by }) => of[by].shift() ?? null);
}

async function refused(page: PageOf, base: string, name: string): Promise<readonly Scenario[]> {
  const got = await page.ask(base, [get('/data'), get('/data', 'include'), full('/data', 'PUT')]);
  const read = got.filter((each) => each !== null);
  return [
    { name: `${name} is refused`, problem: read.length === 0 ? null : `it read ${JSON.stringify(read)}` },
  ];
}
