import type { InspectedWindow } from '../page-line.ts';
import { devtools, hasChromeAlone, isChromium } from './api.ts';

/** The tab this DevTools window inspects; null outside DevTools. */
export const tabId: number | null = devtools?.inspectedWindow?.tabId ?? null;

export type PageReply =
  | { readonly value: unknown }
  /** Why there is none, as the browser put it. `thrown`: the expression threw, and this is what. */
  | { readonly trouble: string; readonly thrown: boolean };

/** A page that is paused at a breakpoint does not respond at all. */
const patienceMs = 3_000;

/** The trouble with a page that has not responded in time. What was asked of it may still be done. */
export const noResponse = 'no response';

/** A frame by its URL. Chromium evaluates nothing in one whose origin is opaque. */
export interface Where {
  readonly frameURL: string;
}

/** Firefox evaluates in the main frame alone. */
export function canChooseFrame(): boolean {
  return isChromium() && devtools?.inspectedWindow !== undefined;
}

/**
 * The value of an expression in the inspected page's main frame, unless said otherwise; an object, since Chromium's own promise gives the
 * bare value where Firefox and the polyfill give it in a list beside the exception.
 */
export async function evalInPage(expression: string, where?: Where): Promise<PageReply> {
  const api = inspected;
  if (api === undefined) return { trouble: 'not in DevTools', thrown: false };
  const evaluate = api.eval.bind(api);
  type Done = (...reply: unknown[]) => void;
  /** An argument that is undefined is one too many to some. */
  const askWith = (done: Done): Promise<unknown> =>
    where === undefined ? evaluate(expression, done) : evaluate(expression, where, done);
  const ask = (): Promise<unknown> =>
    where === undefined ? evaluate(expression) : evaluate(expression, where);
  try {
    const reply = await Promise.race([
      hasChromeAlone ? new Promise((resolve) => askWith((...reply) => resolve(reply))) : ask(),
      new Promise((_, reject) => setTimeout(reject, patienceMs, noResponse)),
    ]);
    silences = 0;
    const [value, exception] = Array.isArray(reply) ? (reply as unknown[]) : [reply, undefined];
    return exception ? troubleOf(exception) : { value };
  } catch (error) {
    // Firefox has thrown, not the page: it has lost the page. Whoever asks again asks over another line.
    const isLost = typeof error === 'object' || (error === noResponse && mayBeLost());
    if (isLost && api === inspected) await renewPageLine();
    return troubleOf(error);
  }
}

/** Questions without a response since there was one last. */
let silences = 0;

/** No line helps with a page that is paused: another one is tried after 1, 2, 4, 8 … questions. */
function mayBeLost(): boolean {
  silences++;
  return Number.isInteger(Math.log2(silences));
}

let inspected = devtools?.inspectedWindow as unknown as InspectedWindow | undefined;

/** From now on Firefox is asked over a connection that leads to the document that is there now. False: there is no need. */
export async function renewPageLine(): Promise<boolean> {
  if (isChromium() || inspected === undefined) return false;
  try {
    const { openPageLine } = await import('../page-line.ts');
    inspected = await openPageLine();
  } catch {
    // The one that there is may do.
  }
  return true;
}

function troubleOf(problem: unknown): PageReply {
  const { isException } = Object(problem) as { isException?: unknown };
  return { trouble: describe(problem), thrown: isException === true };
}

/** An error, the exception that an expression threw, or Chromium's refusal to evaluate it. */
function describe(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  const { message, value, description, details } = Object(problem) as Record<string, unknown>;
  if (typeof message === 'string') return message;
  if (typeof value === 'string') return value;
  if (typeof description !== 'string') return 'unknown';
  const [detail] = Array.isArray(details) ? (details as unknown[]) : [];
  return description.replace('%s', typeof detail === 'string' ? detail : '').trim();
}
