import type { Decided } from '../../../src/engine/decision.ts';
import { fixesFor } from '../../../src/fix/fix.ts';
import type { Policy } from '../../../src/fix/policy.ts';
import type { Configuration } from '../../../src/fix/server.ts';
import { serverById } from '../../../src/fix/servers/register.ts';
import { ask } from './ask.ts';
import type { Case } from './cases.ts';
import type { PageOf, Pages } from './pages.ts';
import { full, type Got, get } from './question.ts';
import type { Rig } from './rig.ts';
import type { Scenario } from './scenario.ts';

/** The cases with the server's present responses: the browser must refuse each, and we for the same reason. */
export async function brokenExchanges(
  rig: Rig,
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
    const decided = await ask(base, pages[by].origin, question, seen, pages.rules);
    const expected = seen === null ? 'blocked' : 'allowed';
    if (decided.decision.verdict !== expected)
      throw new Error(`${name}: we say ${decided.decision.verdict}, ${pages.version} ${expected}`);
    all.push(decided);
  }
  return all;
}

export function policyFor(found: readonly Decided[], expose: readonly string[]): Policy {
  const [fix, ...others] = fixesFor(found, { expose });
  if (!fix?.policy || others.length > 0) throw new Error('no policy, or more than one');
  return fix.policy;
}

export function configurationOf(rig: Rig, policy: Policy): Configuration {
  const server = serverById(rig.server);
  if (server === null) throw new Error(`no server ${rig.server}`);
  return server.configure(policy);
}

export async function fixed(
  pages: Pages,
  base: string,
  cases: readonly Case[],
): Promise<readonly Scenario[]> {
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

export async function refused(page: PageOf, base: string, name: string): Promise<readonly Scenario[]> {
  const got = await page.ask(base, [get('/data'), get('/data', 'include'), full('/data', 'PUT')]);
  const read = got.filter((each) => each !== null);
  return [
    { name: `${name} is refused`, problem: read.length === 0 ? null : `it read ${JSON.stringify(read)}` },
  ];
}
