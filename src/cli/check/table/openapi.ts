import { parseHttpUrl } from '../../../url/origin-of.ts';
import { isMethod, isObject, listOf, own, type Target, type Targets } from './target.ts';

/**
 * The operations of an OpenAPI document, of version 2 or 3; null: it is none. A path's parameters become their examples, or 1.
 *
 * @see https://spec.openapis.org/oas/latest.html
 */
export function openApiTargets(document: unknown): Targets | null {
  if (typeof own(document, 'openapi') !== 'string' && own(document, 'swagger') !== '2.0') return null;
  const paths = own(document, 'paths');
  if (!isObject(paths)) return { targets: [], leftOut: 0 };
  const targets: Target[] = [];
  let leftOut = 0;
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!isMethod(method) || !isObject(operation)) continue;
      const server = serverOf(operation) ?? serverOf(item) ?? serverOf(document) ?? swaggerServer(document);
      const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)];
      const url = parseHttpUrl(`${server?.replace(/\/$/, '') ?? ''}${filled(path, parameters)}`);
      if (url === null) leftOut++;
      else
        targets.push({
          method: method.toUpperCase(),
          url: url.href,
          headers: headersOf(document, operation),
        });
    }
  }
  return { targets, leftOut };
}

function serverOf(value: unknown): string | null {
  const [first] = listOf(own(value, 'servers'));
  const url = own(first, 'url');
  if (typeof url !== 'string') return null;
  const variables = own(first, 'variables');
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    String(own(own(variables, name), 'default') ?? ''),
  );
}

/** Version 2. */
function swaggerServer(document: unknown): string | null {
  const host = own(document, 'host');
  if (typeof host !== 'string') return null;
  const [scheme] = listOf(own(document, 'schemes'));
  const base = own(document, 'basePath');
  return `${scheme === 'http' ? 'http' : 'https'}://${host}${typeof base === 'string' ? base : ''}`;
}

function filled(path: string, parameters: readonly unknown[]): string {
  const examples = new Map(
    parameters.map((each) => [
      own(each, 'name'),
      own(each, 'example') ?? own(own(each, 'schema'), 'example'),
    ]),
  );
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(examples.get(name) ?? 1)),
  );
}

/** Most bodies are JSON, for which a browser asks first. */
function headersOf(document: unknown, operation: unknown): Target['headers'] {
  const content = own(own(operation, 'requestBody'), 'content');
  const types = isObject(content)
    ? Object.keys(content)
    : [...listOf(own(operation, 'consumes')), ...listOf(own(document, 'consumes'))];
  const [type] = types;
  return typeof type === 'string' && /^[\w.+/-]+$/.test(type) ? [['Content-Type', type]] : [];
}
