import { parseHttpUrl } from '../../../url/origin-of.ts';
import { isMethod, listOf, own, type Target, type Targets } from './target.ts';

/** Folders may be in folders. */
const MOST_DEEP = 20;

/**
 * The requests of a Postman collection of version 2; null: it is none. Variables of the collection are filled in; a request
 * whose address needs another is left out.
 *
 * @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
 */
export function postmanTargets(document: unknown): Targets | null {
  const schema = own(own(document, 'info'), 'schema');
  if (typeof schema !== 'string' || !schema.includes('postman.com')) return null;
  const variables = new Map(
    listOf(own(document, 'variable')).map((each) => [own(each, 'key'), own(each, 'value')]),
  );
  const fill = (text: unknown): string =>
    String(text ?? '').replace(/\{\{([^{}]+)\}\}/g, (all, name: string) =>
      String(variables.get(name) ?? all),
    );
  const targets: Target[] = [];
  let leftOut = 0;
  visit(own(document, 'item'), 0);
  return { targets, leftOut };

  function visit(items: unknown, depth: number): void {
    if (depth > MOST_DEEP) return;
    for (const item of listOf(items)) {
      visit(own(item, 'item'), depth + 1);
      const request = own(item, 'request');
      if (request === undefined) continue;
      const address = own(request, 'url') ?? request;
      const url = parseHttpUrl(fill(typeof address === 'string' ? address : own(address, 'raw')));
      const method = String(own(request, 'method') ?? 'GET');
      if (url === null || /\{\{|%7B%7B/.test(url.href) || !isMethod(method)) leftOut++;
      else targets.push({ method: method.toUpperCase(), url: url.href, headers: headersOf(request) });
    }
  }

  function headersOf(request: unknown): Target['headers'] {
    return listOf(own(request, 'header')).flatMap((each) => {
      const [name, value] = [own(each, 'key'), fill(own(each, 'value'))];
      const isUsable = typeof name === 'string' && /^[\w-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(value);
      return isUsable && own(each, 'disabled') !== true && !value.includes('{{')
        ? [[name, value] as const]
        : [];
    });
  }
}
