import { type PlainKey, say } from '../../../src/words/say.ts';
import type { Text } from '../../../src/words/text.ts';
import './header-messages.ts';

const words: ReadonlyMap<string, PlainKey> = new Map(
  Object.entries<PlainKey>({
    origin: 'header.origin',
    'access-control-request-method': 'header.request-method',
    'access-control-request-headers': 'header.request-headers',
    'access-control-request-private-network': 'header.request-private-network',
    'access-control-allow-origin': 'header.allow-origin',
    'access-control-allow-credentials': 'header.allow-credentials',
    'access-control-allow-methods': 'header.allow-methods',
    'access-control-allow-headers': 'header.allow-headers',
    'access-control-allow-private-network': 'header.allow-private-network',
    'access-control-expose-headers': 'header.expose-headers',
    'access-control-max-age': 'header.max-age',
    'cross-origin-resource-policy': 'header.resource-policy',
    'cross-origin-embedder-policy': 'header.embedder-policy',
    'timing-allow-origin': 'header.timing-allow-origin',
    'sec-fetch-mode': 'header.sec-fetch-mode',
    'sec-fetch-site': 'header.sec-fetch-site',
    'sec-fetch-dest': 'header.sec-fetch-dest',
    'sec-fetch-storage-access': 'header.sec-fetch-storage-access',
    authorization: 'header.authorization',
    cookie: 'header.cookie',
    'content-type': 'header.content-type',
    location: 'header.location',
    referer: 'header.referer',
    vary: 'header.vary',
  }),
);

/** What a header is for, in a sentence; null: CORS does not look at it. @param name in any case */
export function headerWords(name: string): Text | null {
  const lower = name.toLowerCase();
  const key = words.get(lower);
  return key === undefined ? null : say(key);
}
