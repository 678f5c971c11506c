import { parseUrl } from '../../url/parse-url.ts';
import { get, type HeaderList } from '../fetch/header-list.ts';

/** By DevTools' name of a kind of request: the directives asked, the first that a policy has counts. */
const directivesOfType: ReadonlyMap<string, readonly string[]> = new Map([
  ['document', ['frame-src', 'child-src']],
  ['eventsource', ['connect-src']],
  ['fetch', ['connect-src']],
  ['font', ['font-src']],
  ['image', ['img-src']],
  ['manifest', ['manifest-src']],
  ['media', ['media-src']],
  ['ping', ['connect-src']],
  ['script', ['script-src-elem', 'script-src']],
  ['stylesheet', ['style-src-elem', 'style-src']],
  ['texttrack', ['media-src']],
  ['websocket', ['connect-src']],
  ['xhr', ['connect-src']],
]);

/** Policies and sources that are looked at: a server writes few. */
const policiesAtMost = 32;
const sourcesAtMost = 1_000;

/**
 * The directive of a document's policies that does not let it load `url`, as the policy has it; null: all let it, or none
 * has a word on that kind. Nonces and hashes are not in a URL, so that a list with them is taken by its hosts alone.
 *
 * @param policies headers of the document's own response
 * @param documentUrl which `'self'` stands for
 * @see https://w3c.github.io/webappsec-csp/#match-request-to-source-list
 */
export function refusingDirective(
  policies: HeaderList,
  resourceType: string,
  url: string,
  documentUrl: string,
): string | null {
  const names = directivesOfType.get(resourceType) ?? [];
  if (names.length === 0) return null;
  const target = parseUrl(url);
  const self = parseUrl(documentUrl);
  const serialized = get(policies, 'Content-Security-Policy') ?? '';
  for (const policy of serialized.split(',', policiesAtMost)) {
    const found = directiveOf(policy, [...names, 'default-src']);
    if (found === null) continue;
    const [, ...sources] = found;
    const lets = sources
      .slice(0, sourcesAtMost)
      .some((source) => target !== null && matches(source, target, self));
    if (!lets) return found.join(' ');
  }
  return null;
}

/** The first of its name counts, as name and sources. */
function directiveOf(policy: string, names: readonly string[]): readonly string[] | null {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name = '', ...sources] = part.trim().split(/[\t\n\f\r ]+/);
    if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), [name, ...sources]);
  }
  const present = names.find((name) => directives.has(name));
  return present === undefined ? null : (directives.get(present) ?? null);
}

/** @see https://w3c.github.io/webappsec-csp/#match-url-to-source-expression */
function matches(source: string, target: URL, self: URL | null): boolean {
  const word = source.toLowerCase();
  if (word === "'self'") return self !== null && isSelf(target, self);
  if (word === '*') {
    const plain = /^(?:https?|wss?):$/.test(target.protocol);
    return plain || target.protocol === self?.protocol;
  }
  if (/^[a-z][a-z\d+.-]*:$/.test(word)) return schemeMatches(word, target.protocol);
  if (word.startsWith("'")) return false;
  const parts = /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+|\[[^\]]*\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source);
  if (parts === null) return false;
  const [, scheme, host = '', port, path = ''] = parts;
  const { hostname, pathname, protocol } = target;
  const wanted = scheme ?? self?.protocol ?? protocol;
  if (!schemeMatches(wanted.toLowerCase(), protocol)) return false;
  if (!hostMatches(host.toLowerCase(), hostname)) return false;
  if (!portMatches(port, wanted.toLowerCase(), target)) return false;
  return path === '' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
}

function isSelf(target: URL, self: URL): boolean {
  if (target.hostname !== self.hostname) return false;
  if (target.origin === self.origin) return true;
  const usual = target.port === '' && self.port === '';
  return (usual || target.port === self.port) && schemeMatches(self.protocol, target.protocol);
}

/** A secure scheme is let through where its plain one is. */
function schemeMatches(wanted: string, protocol: string): boolean {
  if (wanted === protocol) return true;
  if (wanted === 'http:') return protocol === 'https:' || protocol === 'ws:' || protocol === 'wss:';
  if (wanted === 'https:') return protocol === 'wss:';
  return wanted === 'ws:' && (protocol === 'wss:' || protocol === 'http:' || protocol === 'https:');
}

function hostMatches(host: string, hostname: string): boolean {
  if (host === '*') return true;
  return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === hostname;
}

const usualPort: ReadonlyMap<string, string> = new Map([
  ['http:', '80'],
  ['https:', '443'],
  ['ws:', '80'],
  ['wss:', '443'],
]);

function portMatches(port: string | undefined, wanted: string, target: URL): boolean {
  if (port === '*') return true;
  const own = target.port === '' ? usualPort.get(target.protocol) : target.port;
  if (port === undefined) return own === usualPort.get(target.protocol) || own === usualPort.get(wanted);
  return port === own || (port === '80' && own === '443');
}
