import type { Header } from '../engine/fetch/header-list.ts';
import type { PastedRequest } from './pasted.ts';
import { requestOf } from './request.ts';
import { cmdWords, isForCmd, posixWords } from './shell-words.ts';

/** Options that take the next word, beside those that say something of the request. */
const takesWord =
  /^(?:--(?:proxy|cacert|capath|cert|key|cert-type|connect-timeout|max-time|max-redirs|output|dump-header|cookie-jar|resolve|connect-to|interface|limit-rate|range|retry|retry-delay|retry-max-time|form|form-string|upload-file|write-out|config|proxy-user|ciphers|tls-max|unix-socket|dns-servers|trace|trace-ascii|stderr|oauth2-bearer|aws-sigv4|netrc-file|noproxy|pass|proto|variable|expand-url)|-[xEmoDcrFTwKUYyzCtQP])$/;

const isCurl = /^\s*(?:[$>#%]\s+)?(?:\S{0,200}[\\/])?curl(?:\.exe)?\s/;

/** DevTools' *Copy as cURL* for a POSIX shell or for cmd, and what people write; null: it is no curl command. */
export function readCopiedCurl(text: string): PastedRequest | null {
  const start = isCurl.exec(text);
  if (start === null) return null;
  const rest = text.slice(start[0].length);
  return requestOfWords(isForCmd(rest) ? cmdWords(rest) : posixWords(rest));
}

interface Said {
  readonly headers: Header[];
  readonly data: string[];
  url: string | null;
  method: string | null;
  isHead: boolean;
  dataInUrl: boolean;
}

function requestOfWords(words: readonly string[]): PastedRequest | null {
  const said: Said = { headers: [], data: [], url: null, method: null, isHead: false, dataInUrl: false };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      said.url ??= word;
      continue;
    }
    const [option, joined] = parts(word);
    const value = joined ?? words[at + 1] ?? '';
    if ((take(said, option, value) || takesWord.test(option)) && joined === null) at++;
  }
  if (said.url === null) return null;
  const { headers, data } = said;
  const body = data.length === 0 ? null : data.join('&');
  const type: readonly Header[] =
    body === null || said.dataInUrl || headers.some(([name]) => /^content-type$/i.test(name))
      ? []
      : [['Content-Type', 'application/x-www-form-urlencoded']];
  // A host alone is one of http.
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(said.url) ? said.url : `http://${said.url}`;
  const url =
    said.dataInUrl && body !== null ? `${address}${address.includes('?') ? '&' : '?'}${body}` : address;
  const method = said.method ?? (said.isHead ? 'HEAD' : body === null || said.dataInUrl ? 'GET' : 'POST');
  return requestOf({ url, method, headers: [...headers, ...type], body: said.dataInUrl ? null : body });
}

/** `-XPUT` and `--request=PUT` have their value with them; of several letters the last may take one. */
function parts(word: string): readonly [option: string, joined: string | null] {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
  }
  const [, flags = '', letter = '', rest = ''] =
    /^-([a-zA-Z#]*?)([XHdbuAexEmoDcrFTwKU])(.*)$/s.exec(word) ?? [];
  if (letter === '' || !/^[sSvikLfgIGnNOJRl#0-9]*$/.test(flags)) return [word, null];
  return [`-${letter}`, rest === '' ? null : rest];
}

/** @returns whether the option took the value */
function take(said: Said, option: string, value: string): boolean {
  switch (option) {
    case '-X':
    case '--request':
      said.method = value;
      return true;
    case '-H':
    case '--header': {
      const [, name = null, content = ''] = /^([!#$%&'*+\-.^_`|~\w]+)\s*[:;]\s*(.*)$/s.exec(value) ?? [];
      if (name !== null) said.headers.push([name, content.trim()]);
      return true;
    }
    case '-d':
    case '--data':
    case '--data-raw':
    case '--data-binary':
    case '--data-ascii':
    case '--data-urlencode':
      // A file's content is not in the text.
      said.data.push(value.startsWith('@') && option !== '--data-raw' ? '' : value);
      return true;
    case '--json':
      said.data.push(value);
      said.headers.push(['Content-Type', 'application/json'], ['Accept', 'application/json']);
      return true;
    case '-b':
    case '--cookie':
      if (value.includes('=')) said.headers.push(['Cookie', value]);
      return true;
    case '-u':
    case '--user':
      said.headers.push(['Authorization', `Basic ${base64(value)}`]);
      return true;
    case '-A':
    case '--user-agent':
      said.headers.push(['User-Agent', value]);
      return true;
    case '-e':
    case '--referer':
      said.headers.push(['Referer', value]);
      return true;
    case '--url':
      said.url = value;
      return true;
    case '-I':
    case '--head':
      said.isHead = true;
      return false;
    case '-G':
    case '--get':
      said.dataInUrl = true;
      return false;
    default:
      return false;
  }
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
