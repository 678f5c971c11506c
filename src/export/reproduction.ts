import type { Decision } from '../engine/decision.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import type { Assertion } from './assertion.ts';
import type { Ask } from './contract.ts';
import { faultOf } from './fault.ts';
import './messages.ts';

/** The request that fails today, with the one assertion that fails turned round. */
export function reproduction(asks: readonly Ask[], decision: Decision): readonly Ask[] {
  const fault = faultOf(decision);
  if (fault === null) return [];
  const led = asks.find(({ checks }) => checks.some(({ id }) => id === 'no-redirect'));
  if (led !== undefined && asks.every(({ hop }) => hop < decision.hop)) return [turned(led, 'no-redirect')];
  const kind = fault.phase === 'preflight' ? 'preflight' : 'request';
  const found = asks.find(
    (ask) => ask.kind === kind && ask.hop === Math.min(decision.hop, asks.at(-1)?.hop ?? 0),
  );
  if (found === undefined) return [];
  if (fault.check === 'answered') {
    const answered = { holds: false, message: today(found.answered.message) };
    return [{ ...found, answered, checks: [] }];
  }
  const check = found.checks.find(
    ({ id, question }) =>
      id === fault.check &&
      (fault.subject === null || question.kind !== 'lists' || question.item === fault.subject),
  );
  if (check === undefined) return [];
  return [{ ...found, checks: [{ ...check, holds: false, message: today(check.message) }] }];
}

const today = (rule: string) => plain(say('export.today', { rule: [{ text: rule }] }));

/** The ask with one of its assertions alone, turned round. */
function turned(ask: Ask, id: Assertion['id']): Ask {
  const checks = ask.checks.filter((check) => check.id === id);
  return {
    ...ask,
    checks: checks.map((check) => ({ ...check, holds: false, message: today(check.message) })),
  };
}
