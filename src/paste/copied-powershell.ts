import type { Header } from '../engine/fetch/header-list.ts';
import type { PastedRequest } from './pasted.ts';
import { requestOf } from './request.ts';

/** More tokens than a request's command has. */
const mostTokens = 10_000;

interface Token {
  readonly kind: 'string' | 'word' | 'sign';
  readonly text: string;
}

/** DevTools' *Copy as PowerShell*; null: there is no `Invoke-WebRequest` in the text. */
export function readCopiedPowerShell(text: string): PastedRequest | null {
  const start = /\bInvoke-(?:WebRequest|RestMethod)\b|\biwr\s/i.exec(text);
  if (start === null) return null;
  const tokens = tokensOf(text.slice(start.index + start[0].length));
  const headers: Header[] = [...sessionHeaders(text.slice(0, start.index))];
  let [url, method, body]: [string | null, string | null, string | null] = [null, null, null];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text: word } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (kind === 'string') url ??= word;
    if (kind !== 'word' || next === undefined) continue;
    switch (word.toLowerCase()) {
      case '-uri':
        url = next.text;
        at++;
        break;
      case '-method':
        method = next.text;
        at++;
        break;
      case '-contenttype':
        headers.push(['Content-Type', next.text]);
        at++;
        break;
      case '-useragent':
        headers.push(['User-Agent', next.text]);
        at++;
        break;
      case '-body': {
        const string = tokens.slice(at + 1, at + 8).find((each) => each.kind === 'string');
        body = string?.text ?? null;
        at = string === undefined ? at : tokens.indexOf(string);
        break;
      }
      case '-headers':
        at = takeHeaders(tokens, at + 1, headers);
    }
  }
  return url === null ? null : requestOf({ url, method: (method ?? 'GET').toUpperCase(), headers, body });
}

/** HTTP/2's own, which DevTools lists as headers without their colon. */
const pseudo = /^(?:authority|method|path|scheme)$/;

/** `@{ "name"="value" … }` @returns the index of what closes it */
function takeHeaders(tokens: readonly Token[], from: number, headers: Header[]): number {
  let at = from;
  for (; at < tokens.length && tokens[at]?.text !== '}'; at++) {
    const [name, equals, value] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (equals?.kind !== 'sign' || equals.text !== '=' || name === undefined || value === undefined) continue;
    if (!pseudo.test(name.text)) headers.push([name.text, value.text]);
    at += 2;
  }
  return at;
}

/** What is set beforehand in `$session`. */
function sessionHeaders(text: string): readonly Header[] {
  const cookies = [
    ...text.matchAll(/System\.Net\.Cookie\("((?:[^"`]|`[\s\S])*)",\s*"((?:[^"`]|`[\s\S])*)"/g),
  ].slice(0, 500);
  if (cookies.length === 0) return [];
  const pairs = cookies.map(([, name = '', value = '']) => `${unescaped(name)}=${unescaped(value)}`);
  return [['Cookie', pairs.join('; ')]];
}

const unescaped = (text: string) => text.replace(/`([\s\S])/g, '$1');

const TOKEN = /"((?:[^"`]|`[\s\S]|"")*)"|'((?:[^']|'')*)'|@\{|[{}=();]|`\r?\n|[^\s"'{}=();`]+/g;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [all, double, single] of text.matchAll(TOKEN)) {
    if (tokens.length >= mostTokens) break;
    if (double !== undefined) tokens.push({ kind: 'string', text: unescaped(double.replaceAll('""', '"')) });
    else if (single !== undefined) tokens.push({ kind: 'string', text: single.replaceAll("''", "'") });
    else if (all.startsWith('`')) continue;
    else tokens.push({ kind: /^(?:@\{|[{}=();])$/.test(all) ? 'sign' : 'word', text: all });
  }
  return tokens;
}
