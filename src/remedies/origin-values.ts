import type { HeaderList } from '../engine/fetch/header-list.ts';
import { getAll } from '../engine/fetch/header-list.ts';
import { originOf } from '../url/origin-of.ts';
import { parseUrl } from '../url/parse-url.ts';
import type { Draft } from './remedy.ts';

const name = 'Access-Control-Allow-Origin';
const longest = 2000;

/** What is wrong with the one value that names origins, where it names more than one or one almost right. */
export function originValues(headers: HeaderList, origin: string): readonly Draft[] {
  const [value, ...more] = getAll(headers, name);
  if (value === undefined || more.length > 0 || value.length > longest) return [];
  const grounds = [{ kind: 'header', name, value } as const];
  const items = value.split(/[\s,;]+/).filter((item) => item !== '');
  const [first] = items;
  if (items.length > 1 && items.every(isOrigin) && items.some((item) => item !== first))
    return [{ id: 'send-one-origin', evidence: { value, origin }, grounds }];
  return items.length === 1 && isAlmost(value, origin)
    ? [{ id: 'write-origin-exactly', evidence: { value, origin }, grounds, suffices: true }]
    : [];
}

function isOrigin(item: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/\s]+\/?$/i.test(item);
}

/** A slash or a path at the end, no scheme, a port that goes without saying, capitals: the same server for a person. */
function isAlmost(value: string, origin: string): boolean {
  if (value === origin || !/^https?:\/\//.test(origin)) return false;
  const page = parseUrl(origin);
  if (page === null) return false;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `${page.protocol}//${value}`;
  return originOf(full) === origin;
}
