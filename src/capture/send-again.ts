import { parseUrl } from '../url/parse-url.ts';
import { type AskingDocument, documentsOf } from './asking-documents.ts';
import { canChooseFrame, evalInPage, noResponse, type Where } from './browser.ts';

/** A call of `fetch`, as plain data. */
export interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mode: string;
  readonly credentials: string;
  readonly redirect: string;
  readonly body: string | null;
}

/** Why a call was not made. Nothing of it has reached any page then. */
export type SendTrouble =
  /** The capture does not prove which origin made it. */
  | { readonly kind: 'unknown-asker' }
  /** An opaque origin made it, as that of a sandboxed frame: none but its own code may have it, and none can be chosen. */
  | { readonly kind: 'opaque-asker' }
  /** There is no document of that origin in the tab. */
  | { readonly kind: 'no-such-frame'; readonly origin: string }
  /** The page is not of that origin, and this browser cannot ask from a frame. */
  | { readonly kind: 'page-alone'; readonly origin: string }
  /** `why` as the browser put it. */
  | { readonly kind: 'failed'; readonly why: string };

/** A call that was made. */
export interface Sent {
  readonly kind: 'sent';
  /** URL of the document that made it. */
  readonly from: string;
  /** How many other documents of that origin there are: one of them may have made it before. */
  readonly others: number;
  /**
   * Whether the document's Content-Security-Policy has stopped it by now, of which no log tells. Only of a call with a
   * name: of any other that is not known.
   */
  isStopped(): Promise<boolean>;
}

/** Who is to make a call. */
export interface Asker {
  /** Of who made it before, serialized; null: not proven. */
  readonly origin: string | null;
  /** URL of the document that did; null: not known, and any of that origin will do. */
  readonly from: string | null;
  /** The call is made in a script of this name, by which the log tells it; null: in one without. */
  readonly id: string | null;
}

/**
 * Has the origin that made a call make it once more. Its response is read and dropped: the log has it, and to cancel it
 * would look like a failure. Code of another origin could have put its own `fetch` in the place of the browser's, and
 * would read the headers: the call is made in a document of that origin or not at all.
 */
export async function sendAgain(call: Call, { origin, from, id }: Asker): Promise<Sent | SendTrouble> {
  if (origin === null) return { kind: 'unknown-asker' };
  if (origin === 'null') return { kind: 'opaque-asker' };
  const found = await documentsOf(origin);
  if ('trouble' in found) return { kind: 'failed', why: found.trouble };
  const { documents } = found;
  const chosen = documents.find(({ url }) => from !== null && url === from) ?? documents[0];
  if (chosen === undefined) return { kind: canChooseFrame() ? 'no-such-frame' : 'page-alone', origin };
  const where = whereOf(chosen);
  const trouble = await send(call, origin, where, id);
  const isStopped = async () => id !== null && (await wasStopped(id, where));
  return trouble ?? { kind: 'sent', from: chosen.url, others: documents.length - 1, isStopped };
}

function whereOf({ url, isTop }: AskingDocument): Where | undefined {
  return isTop ? undefined : { frameURL: url };
}

async function send(
  { url, body, headers, ...init }: Call,
  origin: string,
  where: Where | undefined,
  id: string | null,
): Promise<SendTrouble | null> {
  // From a stored response nothing could be learnt about the server.
  const options = literal({ ...init, headers, cache: 'no-store' });
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  // To a text the browser would add a type that was not there.
  const part = body === null ? '' : `,body:${typed ? literal(body) : `new Blob([${literal(body)}])`}`;
  const made = `fetch(${literal(url)},{...${options}${part}}).then((response) => response.body?.pipeTo(new WritableStream())).catch(() => {})`;
  const name = id === null ? '' : `\n//# sourceURL=${id}`;
  const watched = id === null ? made : `(${watch(id, url)}, ${made})`;
  // The tab may have gone elsewhere meanwhile. No page can put anything in the place of this property.
  const reply = await evalInPage(
    `location.origin === ${literal(origin)} && (${watched}, true)${name}`,
    where,
  );
  if ('trouble' in reply) {
    // A page that is busy, or paused at a breakpoint, makes the call once it comes to it.
    return reply.trouble === noResponse ? null : { kind: 'failed', why: reply.trouble };
  }
  return reply.value === true ? null : { kind: 'no-such-frame', origin };
}

/** How long a violation may come after its call. In milliseconds. */
const violationMs = 10_000;

/** Listens for the violation of this call: the policy stops it before there is a request. What was heard is asked for by an event. */
function watch(id: string, url: string): string {
  const href = parseUrl(url)?.href.replace(/#.*$/s, '') ?? url;
  return `(() => {
    let stopped = false;
    const note = (event) => {
      if (event.disposition === 'enforce' && event.blockedURI === ${literal(href)}) stopped = true;
    };
    const tell = (event) => { if (stopped) event.preventDefault(); };
    document.addEventListener('securitypolicyviolation', note);
    document.addEventListener(${literal(id)}, tell);
    setTimeout(() => {
      document.removeEventListener('securitypolicyviolation', note);
      document.removeEventListener(${literal(id)}, tell);
    }, ${violationMs});
  })()`;
}

async function wasStopped(id: string, where: Where | undefined): Promise<boolean> {
  const asked = `!document.dispatchEvent(new Event(${literal(id)}, { cancelable: true }))`;
  const reply = await evalInPage(asked, where);
  return 'value' in reply && reply.value === true;
}

/** JSON is JavaScript but for two line ends, which older engines do not take in strings. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
}
