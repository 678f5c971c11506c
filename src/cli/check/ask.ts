import type { HeaderList } from '../../engine/fetch/header-list.ts';
import type { Assertion } from '../../export/assertion.ts';
import { passes } from '../../export/passes.ts';
import type { Send } from '../../play/play.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';

/** One request to send as it stands. */
export interface PlainAsk {
  readonly title: string;
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: string | null;
  readonly answered: { readonly holds: boolean; readonly message: string };
  readonly checks: readonly Assertion[];
}

/** Requests whose responses must keep a contract. */
export interface AskTask {
  readonly title: string;
  readonly asks: readonly PlainAsk[];
  /** What to say at the end. */
  readonly conclude: (good: boolean) => Text;
}

/** Sends each request, and returns the rules that each response breaks. */
export async function askAll(
  { asks, conclude }: AskTask,
  send: Send,
): Promise<{ readonly good: boolean; readonly remarks: readonly Text[] }> {
  const remarks: Text[] = [];
  for (const ask of asks) {
    for (const message of await broken(ask, send)) {
      remarks.push(say('cli.check.broken', { title: ask.title, rule: [{ text: visible(message) }] }));
    }
  }
  const good = remarks.length === 0;
  return { good, remarks: [...remarks, conclude(good)] };
}

async function broken({ answered, checks, ...request }: PlainAsk, send: Send): Promise<readonly string[]> {
  const received = await send(request);
  if ('netError' in received) return answered.holds ? [answered.message] : [];
  if (!answered.holds) return [answered.message];
  const { response } = received;
  return checks
    .filter(({ question, holds }) => passes(response, question) !== holds)
    .map(({ message }) => message);
}
