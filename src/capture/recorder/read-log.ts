import { parseUrl } from '../../url/parse-url.ts';
import type { LogLine, RecordedCall } from './call.ts';
import { callSiteOf, stackOf } from './call-site.ts';
import { standsBetween } from './recorder-natives.ts';

/** Methods that are upper-cased on their way; `patch` is not. @see https://fetch.spec.whatwg.org/#concept-method-normalize */
const normalized = /^(?:delete|get|head|options|post|put)$/i;

/**
 * The log of the page's recorder. Never throws: what cannot be used is left out.
 *
 * @param replaced what the page has replaced of that through which it was written
 */
export function readLog(log: string, replaced: readonly string[] = []): readonly LogLine[] {
  return log.split('\n').flatMap((text) => {
    const line = readLine(text, replaced);
    return line === null ? [] : [line];
  });
}

function readLine(text: string, replaced: readonly string[]): LogLine | null {
  const fields = parse(text);
  switch (fields[0]) {
    case 'call': {
      const call = readCall(fields, replaced);
      return call && { what: 'call', call };
    }
    case 'done': {
      const [, id, status] = fields;
      return typeof id === 'number' ? { what: 'done', id, ok: isResponseStatus(status) } : null;
    }
    case 'timed': {
      const [, url, atMs, status] = fields;
      if (typeof url !== 'string' || typeof atMs !== 'number' || typeof status !== 'number') return null;
      return { what: 'timed', url: withoutFragment(url), atMs, ok: isResponseStatus(status) };
    }
    case 'asked': {
      const [, id, name] = fields;
      if (typeof id !== 'number' || typeof name !== 'string') return null;
      return { what: 'asked', id, name: name.toLowerCase() };
    }
    case 'mismatch': {
      const [, id] = fields;
      return typeof id === 'number' ? { what: 'mismatch', id } : null;
    }
    case 'unloaded': {
      const [, url, atMs] = fields;
      if (typeof url !== 'string' || typeof atMs !== 'number') return null;
      return { what: 'unloaded', url: withoutFragment(url), atMs };
    }
    case 'worker': {
      const [, name, url, base] = fields;
      const kind = name === 'SharedWorker' ? 'sharedworker' : 'worker';
      return { what: 'worker', worker: { kind, url: absolute(url, base) } };
    }
    case 'refused': {
      const [, url, , atMs] = fields;
      if (typeof url !== 'string' || typeof atMs !== 'number') return null;
      return { what: 'refused', url: withoutFragment(url), atMs };
    }
    default:
      return null;
  }
}

function readCall(fields: readonly unknown[], replaced: readonly string[]): RecordedCall | null {
  const [, id, kind, atMs, url, base, origin, method, mode, credentials, redirect, indirect, names, stack] =
    fields;
  if (typeof id !== 'number' || typeof atMs !== 'number' || typeof url !== 'string') return null;
  if (kind !== 'fetch' && kind !== 'xhr' && kind !== 'eventsource' && kind !== 'beacon') return null;
  const href = absolute(url, base);
  if (href === null) return null;
  const frames = stackOf(text(stack));
  // What stood between may have changed anything about it but where it came from.
  const own = indirect !== true && !standsBetween(kind, replaced);
  return {
    id,
    kind,
    atMs,
    url: href,
    origin: text(origin),
    method: normalize(text(method) ?? 'GET'),
    mode: own ? text(mode) : null,
    credentialsMode: own ? text(credentials) : null,
    redirect: own && kind === 'fetch' ? text(redirect) : null,
    headerNames:
      own && typeof names === 'string'
        ? names
            .toLowerCase()
            .split('\n')
            .filter((name) => name !== '')
        : null,
    callSite: callSiteOf(frames),
    stack: frames,
  };
}

function absolute(url: unknown, base: unknown): string | null {
  if (typeof url !== 'string') return null;
  const parsed = parseUrl(url, text(base) ?? undefined);
  return parsed === null ? null : withoutFragment(parsed.href);
}

function parse(line: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function normalize(method: string): string {
  return normalized.test(method) ? method.toUpperCase() : method;
}

function isResponseStatus(status: unknown): boolean {
  return typeof status === 'number' && status > 0;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}
