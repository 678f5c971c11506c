import { parseHttpUrl } from '../../../url/origin-of.ts';
import { isMethod, type Target, type Targets } from './target.ts';

/** A line each: `https://…`, or `PUT https://…`; null: it is no such list. Empty lines and those after `#` say nothing. */
export function urlListTargets(text: string): Targets | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const targets = lines.flatMap((line): readonly Target[] => {
    const [, method = 'GET', address = ''] = /^(?:([A-Za-z]+)[ \t]+)?(\S+)$/.exec(line) ?? [];
    const url = parseHttpUrl(address);
    return url === null || !isMethod(method)
      ? []
      : [{ method: method.toUpperCase(), url: url.href, headers: [] }];
  });
  return targets.length === 0 ? null : { targets, leftOut: lines.length - targets.length };
}
