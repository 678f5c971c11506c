import { parseUrl } from '../url/parse-url.ts';
import { isObject, type JsonObject } from './field.ts';

/** Longer bodies are not read for it. */
const longestBody = 500_000;
/** A query names its operation at its beginning. */
const longestQuery = 20_000;
const longestName = 100;
const namesAtMost = 5;

/**
 * What a GraphQL request is called by: the names of its operations, apart by commas. null: it is no such request, or its
 * operations have no names. Of the body nothing else is kept.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
 */
export function readOperation(url: string | null, request: JsonObject): string | null {
  const text = isObject(request.postData) ? request.postData.text : undefined;
  if (typeof text === 'string' && text !== '') return text.length > longestBody ? null : namesOfBody(text);
  // Most addresses have neither.
  if (url === null || !/[?&](?:operationName|query)=/.test(url)) return null;
  const params = parseUrl(url)?.searchParams;
  return nameOf({ operationName: params?.get('operationName'), query: params?.get('query') });
}

function namesOfBody(text: string): string | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    const body: unknown = JSON.parse(text);
    const names = (Array.isArray(body) ? body.slice(0, namesAtMost + 1) : [body]).map(nameOf);
    if (names.length === 0 || names.includes(null)) return null;
    return names.slice(0, namesAtMost).join(', ') + (names.length > namesAtMost ? ', …' : '');
  } catch {
    return null;
  }
}

function nameOf(asked: unknown): string | null {
  if (!isObject(asked)) return null;
  const { operationName, query } = asked;
  if (typeof operationName === 'string' && /^[_a-z]\w*$/i.test(operationName)) {
    return operationName.slice(0, longestName);
  }
  if (typeof query !== 'string') return null;
  const document = query.slice(0, longestQuery).replace(/#.*/g, '').trimStart();
  // An operation without a name; its fields may be called like one.
  if (document.startsWith('{')) return null;
  const [, name] = /(?:^|\})\s*(?:query|mutation|subscription)\s+([_a-z]\w*)\s*[({@]/i.exec(document) ?? [];
  return name?.slice(0, longestName) ?? null;
}
