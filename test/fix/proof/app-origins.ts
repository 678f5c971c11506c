import type { Decided } from '../../../src/engine/decision.ts';
import type { Profile } from '../../../src/engine/profiles/profile.ts';
import { foreignOrigins } from '../../../src/fix/foreign-origins.ts';
import { lintResponse, lintSeverity } from '../../../src/fix/lint.ts';
import { headerLines } from '../../build/exchange.ts';
import { ask } from './ask.ts';
import { full, get } from './question.ts';
import type { Scenario } from './scenario.ts';
import { send } from './send.ts';

/** No browser of ours can be such a page: what it would send is sent as it stands, and the engine says what it would do. */
export const appOrigins = ['capacitor://localhost', 'tauri://localhost', 'vscode-webview://1a2b3c'] as const;

const questions = [get('/data'), full('/data', 'PUT')];

/** What the apps ask of a server that allows none of them. */
export async function brokenForApps(base: string, rules: Profile): Promise<readonly Decided[]> {
  const all: Decided[] = [];
  for (const origin of appOrigins)
    for (const question of questions) {
      const decided = await ask(base, origin, question, null, rules);
      if (decided.decision.verdict !== 'blocked')
        throw new Error(`${origin} is ${decided.decision.verdict} before`);
      all.push(decided);
    }
  return all;
}

/** Each app may read now, and what looks like one may not. */
export async function appsAllowed(base: string, rules: Profile): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const origin of appOrigins) {
    const problems: string[] = [];
    for (const question of questions) {
      const got = { status: 200, total: null };
      const { decision } = await ask(base, origin, question, got, rules);
      if (decision.verdict !== 'allowed') problems.push(`${question.method}: ${decision.reason}`);
    }
    for (const tried of foreignOrigins(origin)) {
      const { headers } = await send(`${base}/data`, 'GET', headerLines(`Origin: ${tried.origin}`));
      for (const { id, value } of lintResponse({ origin: tried.origin, headers, triedAs: tried.as }))
        if (lintSeverity[id] === 'never') problems.push(`${id} ${value}`);
    }
    scenarios.push({ name: origin, problem: problems.length === 0 ? null : problems.join(', ') });
  }
  return scenarios;
}
