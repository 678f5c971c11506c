import { anyBrowser } from '../profiles/any-browser.ts';
import { isForbiddenRequestHeader } from './forbidden-header.ts';
import { mayBeAddedByBrowser } from './preflight-needed.ts';

/** Whether a request header is the page's own. What either could have set counts as the browser's. */
export function isSetByPage(name: string, value: string): boolean {
  // HTTP/2 and 3 write the request line so.
  if (name.startsWith(':')) return false;
  if (name.toLowerCase() === 'accept' && value.trim() === '*/*') return false;
  return !isForbiddenRequestHeader(name, value, anyBrowser) && !mayBeAddedByBrowser(name, value, anyBrowser);
}
