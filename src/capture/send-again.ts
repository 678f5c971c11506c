import { evalInPage } from './browser.ts';

/** A call of `fetch`, as plain data. */
export interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
}

/**
 * Has the inspected page make a call. Its answer is read and dropped: the log has it, and to cancel it would look like a failure.
 *
 * @returns why it could not be made; null: it was
 */
export async function sendAgain({ url, ...init }: Call): Promise<string | null> {
  // From a stored answer nothing could be learnt about the server.
  const options = { ...init, cache: 'no-store' };
  const answer = await evalInPage(
    `(fetch(${literal(url)}, ${literal(options)}).then((answer) => answer.body?.pipeTo(new WritableStream())).catch(() => {}), true)`,
  );
  return 'trouble' in answer ? answer.trouble : null;
}

/** JSON is JavaScript but for two line ends, which older engines do not take in strings. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}
