import { isObject, optionalString } from '../har/field.ts';
import { originOf } from '../url/origin-of.ts';

/** Who makes requests: a page, a frame in a process of its own, or a worker. */
export interface Asker {
  /** CDP's kind of target. */
  readonly kind: string;
  readonly targetId: string | null;
  /** Of a worker, the URL of its script. */
  readonly url: string;
  /** Number of the page that it is, or is inside of; null: a worker of several pages. */
  readonly page: number | null;
}

const documents: ReadonlySet<string> = new Set(['page', 'iframe']);

export function isDocument({ kind }: Asker): boolean {
  return documents.has(kind);
}

/** Serialized origin of a worker's script, which its requests are made from; null: a document asks, or it is not known. */
export function workerOrigin(asker: Asker): string | null {
  if (isDocument(asker) || asker.url === '') return null;
  if (asker.url.startsWith('data:')) return 'null';
  return originOf(asker.url.replace(/^blob:/, ''));
}

/** What `Target.attachedToTarget` says of a target. */
export interface AttachedTarget {
  readonly sessionId: string;
  readonly kind: string;
  readonly targetId: string | null;
  readonly url: string;
}

/** null: it says too little to be used. */
export function readAttached(params: unknown): AttachedTarget | null {
  if (!isObject(params) || !isObject(params.targetInfo)) return null;
  const { type, targetId, url } = params.targetInfo;
  const sessionId = optionalString(params.sessionId);
  const kind = optionalString(type);
  if (sessionId === null || kind === null) return null;
  return { sessionId, kind, targetId: optionalString(targetId), url: optionalString(url) ?? '' };
}
