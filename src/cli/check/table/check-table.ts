import type { Rules } from '../../../analyze.ts';
import type { Decision } from '../../../engine/decision.ts';
import { createRedactor } from '../../../export/redact.ts';
import { shown } from '../../../export/template.ts';
import type { Send } from '../../../play/play.ts';
import { plain } from '../../../words/plain.ts';
import { cleaner } from '../../clean.ts';
import type { CheckCommand } from '../arguments.ts';
import { carefully, NotSent } from '../careful.ts';
import { rulesOfAll } from '../check.ts';
import { startDeadline } from '../deadline.ts';
import { playOne } from '../play-one.ts';
import { isReadable } from '../play-task.ts';
import { sender } from '../send.ts';
import type { Target } from './target.ts';

/** What one origin may do with one request. */
export interface Cell {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  /**
   * `preflight-allowed`: a browser would send it; that may change something, so it was not sent. `not-asked`: a browser
   * sends it without asking first, and it may change something.
   */
  readonly verdict: Decision['verdict'] | 'preflight-allowed' | 'not-asked';
  readonly reason: string | null;
  readonly title: string;
  /** null: not asked. */
  readonly good: boolean | null;
}

/** Asks for each request from each origin, one after the other. Never rejects. */
export async function checkTable(
  targets: readonly Target[],
  command: CheckCommand,
): Promise<readonly Cell[]> {
  const { signal, stop } = startDeadline(command.timeout);
  const rules = rulesOfAll(command, true);
  const cells: Cell[] = [];
  try {
    for (const target of targets) {
      for (const origin of command.origins) {
        cells.push(await cellOf(target, origin, rules, command, sender(signal)));
      }
    }
    return cells;
  } finally {
    stop();
  }
}

async function cellOf(
  { method, url, headers }: Target,
  origin: string,
  rules: readonly [Rules, ...Rules[]],
  command: CheckCommand,
  send: Send,
): Promise<Cell> {
  const { url: withoutSecrets } = createRedactor({ keep: command.keepSecrets });
  const about = { method, url: shown(withoutSecrets(url)), origin };
  const { credentials, expose, pageSpace, body } = command;
  const call = {
    method,
    url,
    origin,
    headers: [...headers, ...command.headers],
    credentials,
    body,
    pageSpace,
    redirect: 'follow',
  } as const;
  const task = { title: null, call, expose, judge: judgeOf };
  try {
    const sent = command.sendUnsafe ? send : carefully(send);
    const { shown: played, good, remarks } = await playOne(task, rules, command, sent);
    // Of the browsers, one that hides it says why.
    const all = [played.item, ...played.underOtherRules.map(({ analyzed }) => analyzed)];
    const told = all.find((item) => !isReadable(item)) ?? played.item;
    const { decision, explanation } = cleaner(command.keepSecrets)(told);
    const { verdict, reason } = decision;
    const isUnread = good === false && all.every(isReadable);
    const title = isUnread ? (remarks[0] ?? []) : explanation.title;
    return { ...about, verdict, reason, title: plain(title), good };
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    const verdict = error.asked ? 'preflight-allowed' : 'not-asked';
    return { ...about, verdict, reason: null, title: '', good: error.asked ? true : null };
  }
}

const judgeOf: Parameters<typeof playOne>[0]['judge'] = (item) => ({ good: isReadable(item), remarks: [] });
