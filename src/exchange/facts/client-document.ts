import type { ClientDocument } from '../../engine/exchange.ts';
import { get } from '../../engine/fetch/header-list.ts';
import { serializeOrigin } from '../../engine/fetch/origin.ts';
import type { HarEntry } from '../../har/entry.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { withoutFragment } from '../../url/without-fragment.ts';
import { headOf } from '../leg.ts';
import type { Scene } from '../scene.ts';

/**
 * The document that made the request: the one in whose code the call began, by what the log says of the call and of the
 * scripts in it, else the one that Referer names. null: nothing tells.
 */
export function clientDocument(scene: Scene): ClientDocument | null {
  const found = find(scene);
  if (found === null || scene.page?.url == null) return found;
  const page = withoutFragment(scene.page.url);
  const isFrame = found.isFrame ?? found.url !== page;
  return isFrame ? { ...found, isFrame, within: page } : { ...found, isFrame };
}

function find(scene: Scene): ClientDocument | null {
  const { chain, knowledge, page } = scene;
  const entry = headOf(chain[0]);
  const byCall = documentOfCall(scene, entry);
  if (byCall !== null) return byCall;
  const referrer = get(entry.request.headers ?? [], 'Referer');
  const { startedMs } = entry;
  if (referrer !== null && referrer !== '') {
    const named = knowledge.document(withoutFragment(referrer), startedMs);
    // To other origins most referrers are cut down to the origin, which reads like the URL of the page at its root.
    if (named !== null && parseUrl(named.url)?.pathname !== '/') return named;
    const origin = serializeOrigin(referrer);
    if (page?.url == null || origin !== serializeOrigin(page.url)) {
      return origin === null ? null : knowledge.documentOf(origin, startedMs);
    }
  }
  if (page?.url == null) return null;
  const url = withoutFragment(page.url);
  // Of a page and its frames of one origin nothing tells whose policy it was.
  const own = serializeOrigin(url);
  const latest = own === null ? null : knowledge.documentOf(own, startedMs);
  if (latest !== null && latest.url !== url) return { url, isFrame: false, within: null, policies: null };
  return knowledge.document(url, startedMs) ?? { url, isFrame: false, within: null, policies: null };
}

/** The document that the call itself names: its own code, or what loaded the script. */
export function documentOfCall(
  { knowledge }: Scene,
  { initiator, startedMs }: HarEntry,
): ClientDocument | null {
  if (initiator === null) return null;
  const files = [initiator.url, initiator.callSite?.url, ...callers(initiator)].flatMap((url) => url ?? []);
  for (const url of files) {
    const document = knowledge.document(withoutFragment(url), startedMs);
    if (document !== null) return document;
  }
  for (const url of files) {
    const loader = knowledge.loader(url, startedMs);
    const document = loader === null ? null : knowledge.document(loader, startedMs);
    if (document !== null) return document;
  }
  return null;
}

/** Files further out in the stack; many frames are of one file. */
const callersAtMost = 8;

function callers({ stack = [] }: NonNullable<HarEntry['initiator']>): readonly string[] {
  return [...new Set(stack.map(({ url }) => url))].slice(0, callersAtMost);
}

/** Whether a worker's code made the call: then no document did. */
export function isOfWorker({ chain: [leg], knowledge }: Scene): boolean {
  const { initiator, pageref, startedMs } = headOf(leg);
  const url = initiator?.callSite?.url ?? null;
  if (url === null || pageref !== null) return false;
  return url.startsWith('blob:') || knowledge.isWorkerScript(url, startedMs);
}

/**
 * Whether a frame made the call that runs in a process of its own, and so belongs to no page of the log. A frame of the
 * page's own origin runs in the page's.
 */
export function isOfFrame(scene: Scene): boolean {
  const document = documentOfCall(scene, headOf(scene.chain[0]));
  if (document === null) return false;
  if (scene.page?.url == null) return document.isFrame === true;
  const page = withoutFragment(scene.page.url);
  if (serializeOrigin(document.url) === serializeOrigin(page)) return false;
  return document.isFrame ?? document.url !== page;
}
