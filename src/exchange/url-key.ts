import { parseUrl } from '../url/parse-url.ts';

/**
 * One spelling for URLs that are requested alike: parsed, without fragment, and without user info, which a Location may
 * have and the logs of Firefox, WebKit and servers leave out. What does not parse is its own key.
 */
export function urlKey(url: string | null): string {
  if (url === null) return '';
  const parsed = parseUrl(url);
  if (parsed === null) return url;
  parsed.hash = '';
  if (parsed.username !== '') parsed.username = '';
  if (parsed.password !== '') parsed.password = '';
  return parsed.href;
}
