import { createRedactor, type Redactor } from '../../export/redact.ts';
import { shown } from '../../export/template.ts';
import type { ProtocolPage } from '../../protocol/pages.ts';

/**
 * A session as a HAR 1.2, which `explain`, and DevTools, read. Secrets are replaced unless they are kept.
 *
 * @param entries as the capture by protocol gives them
 */
export function harFile(
  entries: readonly object[],
  pages: readonly ProtocolPage[],
  product: string,
  keepSecrets: boolean,
): string {
  const redactor = createRedactor({ keep: keepSecrets });
  const [name = product, version = ''] = product.split('/');
  const log = {
    version: '1.2',
    creator: { name: 'CORS Lens', version: '1' },
    browser: { name, version },
    pages: pages.map(({ pageref, url, sinceMs }) => ({
      id: pageref,
      title: shown(redactor.url(url)),
      startedDateTime: new Date(sinceMs ?? 0).toISOString(),
      pageTimings: {},
    })),
  };
  // Each by itself: a session may be longer than the longest text there is.
  const lines = entries.map((entry) => JSON.stringify(clean(entry, '', redactor)));
  return `{"log":${JSON.stringify(log).slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}}\n`;
}

/** Deeper than any entry of ours; asynchronous stacks are as deep as a page likes. */
const deepest = 64;

function clean(value: unknown, key: string, redactor: Redactor, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value, key, redactor);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) {
    return key === 'headers'
      ? value.map(({ name, value: text }: { readonly name: string; readonly value: string }) => ({
          name,
          value: shown(redactor.header(name, text)),
        }))
      : value.map((each) => clean(each, key, redactor, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, clean(each, name, redactor, depth + 1)]),
  );
}

/** What stands there is the browser's own, whatever it looks like. */
const ofTheBrowser: ReadonlySet<string> = new Set([
  ...['method', 'startedDateTime', 'pageref', 'httpVersion', 'request', '_resourceType', '_error', 'type'],
  ...['requestId', 'scriptId', 'corsError', 'mimeType', 'serverIPAddress'],
]);

function cleanText(text: string, key: string, redactor: Redactor): string {
  if (text === '' || ofTheBrowser.has(key)) return text;
  if (key === 'url' || key === 'redirectURL') return shown(redactor.url(text));
  return shown(key === 'text' ? redactor.body(text) : redactor.text(text));
}
