import { canChooseFrame, documentUrls, evalInPage, type Where } from './browser.ts';

/** A call of `fetch`, as plain data. */
export interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
}

/** Why a call was not made. Nothing of it has reached any page then. */
export type SendTrouble =
  /** The capture does not prove which origin made it. */
  | { readonly kind: 'unknown-asker' }
  /** An opaque origin made it, as that of a sandboxed frame: none but its own code may have it, and none can be chosen. */
  | { readonly kind: 'opaque-asker' }
  /** There is not exactly one document of that origin in the tab, or this browser cannot ask from a frame. */
  | { readonly kind: 'no-such-frame'; readonly origin: string }
  /** `why` as the browser put it. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * Has the origin that made a call make it once more. Its answer is read and dropped: the log has it, and to cancel it
 * would look like a failure. Code of another origin could have put its own `fetch` in the place of the browser's, and
 * would read the headers: the call is made in a frame of that origin or not at all.
 *
 * @param origin of who made it, serialized; null: not proven
 * @returns why it could not be made; null: it was
 */
export async function sendAgain(call: Call, origin: string | null): Promise<SendTrouble | null> {
  if (origin === null) return { kind: 'unknown-asker' };
  if (origin === 'null') return { kind: 'opaque-asker' };
  const top = await evalInPage('location.origin');
  if ('trouble' in top) return { kind: 'failed', why: top.trouble };
  if (top.value === origin) return send(call, origin);
  const frames = canChooseFrame() ? (await documentUrls()).filter((url) => originOf(url) === origin) : [];
  const [frameURL] = frames;
  if (frameURL === undefined || frames.length > 1) return { kind: 'no-such-frame', origin };
  return send(call, origin, { frameURL });
}

async function send({ url, ...init }: Call, origin: string, frame?: Where): Promise<SendTrouble | null> {
  // From a stored answer nothing could be learnt about the server.
  const options = { ...init, cache: 'no-store' };
  const made = `fetch(${literal(url)}, ${literal(options)}).then((answer) => answer.body?.pipeTo(new WritableStream())).catch(() => {})`;
  // The tab may have gone elsewhere meanwhile. No page can put anything in the place of this property.
  const answer = await evalInPage(`location.origin === ${literal(origin)} && (${made}, true)`, frame);
  if ('trouble' in answer) return { kind: 'failed', why: answer.trouble };
  return answer.value === true ? null : { kind: 'no-such-frame', origin };
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** JSON is JavaScript but for two line ends, which older engines do not take in strings. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}
