import { readFileSync } from 'node:fs';

/** What a page or frame of the oracle is made of. */
export interface Part {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

const html = '<!doctype html><meta charset="utf-8"><title>Oracle</title><script src="/page.js"></script>';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const script = ['other.js', 'frames.js', 'page.js'].map(read).join('\n');
const worker = read('service-worker.js');

/**
 * The document or script at a path; every document makes calls.
 *
 * @param hash of the servers' body, as `integrity` has it
 * @param connectSrc sources that the document with a policy may ask
 */
export function documentAt(
  path: string,
  { hash, connectSrc }: { readonly hash: string; readonly connectSrc: string },
): Part {
  const kept = ['Cache-Control', 'no-store'] as const;
  if (path.endsWith('.js')) {
    const text = path === '/service-worker.js' ? worker : `globalThis.bodyHash = '${hash}';\n${script}`;
    return {
      headers: [['Content-Type', 'text/javascript'], ['Service-Worker-Allowed', '/controlled/'], kept],
      text,
    };
  }
  const policy = path === '/csp' ? [['Content-Security-Policy', `connect-src ${connectSrc}`] as const] : [];
  return { headers: [['Content-Type', 'text/html'], ...policy, kept], text: html };
}
