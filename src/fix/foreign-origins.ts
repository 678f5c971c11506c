import { parseUrl } from '../url/parse-url.ts';
import { isSuggestibleOrigin } from './suggestible.ts';

/** An origin no server should allow, and what it shows if one does. */
export interface ForeignOrigin {
  readonly origin: string;
  readonly as: 'foreign' | 'null' | 'suffix' | 'prefix' | 'pattern' | 'scheme';
}

/** Origins that a careless comparison takes for `origin`. */
export function foreignOrigins(origin: string): readonly ForeignOrigin[] {
  const foreign: readonly ForeignOrigin[] = [
    { origin: 'https://foreign.example', as: 'foreign' },
    { origin: 'null', as: 'null' },
  ];
  const url = parseUrl(origin);
  if (url === null) return foreign;
  const { protocol, hostname, port } = url;
  const tail = port === '' ? '' : `:${port}`;
  const other = protocol === 'https:' ? 'http:' : 'https:';
  const dot = hostname.startsWith('[') ? -1 : hostname.indexOf('.');
  const made: readonly ForeignOrigin[] = [
    { origin: `${protocol}//foreign${hostname}${tail}`, as: 'suffix' },
    { origin: port === '' ? `${origin}.foreign.example` : `${origin}0`, as: 'prefix' },
    { origin: `${other}//${hostname}${tail}`, as: 'scheme' },
    ...(dot === -1
      ? []
      : [
          {
            origin: `${protocol}//${hostname.slice(0, dot)}x${hostname.slice(dot + 1)}${tail}`,
            as: 'pattern',
          } as const,
        ]),
  ];
  return [...foreign, ...made.filter((each) => isSuggestibleOrigin(each.origin) && each.origin !== origin)];
}
