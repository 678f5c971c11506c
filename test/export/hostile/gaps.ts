import type { FormatId } from '../../../src/export/formats/register.ts';
import { type Expected, expectedOf, type HostileCase } from './cases.ts';

/** Formats whose clients keep addresses parsed, and drop a question mark that nothing follows. */
const parsing: readonly FormatId[] = ['node-test', 'vitest', 'jest', 'playwright', 'pytest', 'http', 'bruno'];

/** Chromium's URLs have no bar in a path, and Playwright has a page send what its own client would put in capitals. */
const barsEscaped = (path: string) => path.replaceAll('|', '%7C');

/** A request as the client of a format can send it at best. */
export function spelledBy(format: FormatId, expected: Expected): Expected {
  if (!parsing.includes(format)) return expected;
  const isOfPage = format === 'playwright' && /[a-z]/.test(expected.method);
  const target = isOfPage ? expected.target.replace(/^[^?]*/, barsEscaped) : expected.target;
  return { ...expected, target: target.replace(/^([^?]*)\?$/, '$1') };
}

/** What a format has no way to spell, so that it may say so. Anything else it has to write. */
interface Gaps {
  readonly method?: RegExp;
  readonly target?: RegExp;
  readonly name?: RegExp;
  readonly value?: RegExp;
  readonly body?: RegExp;
}

/** An object of headers has this property already. */
const proto = { name: /^__proto__$/i };
const variable = /\{\{[\s\S]*\}\}/;
/** Bruno passes over the second name, which its client takes for the maker of its headers. */
const letters = /[^\w.-]|^(?:__proto__|constructor)$/i;

const gaps: Readonly<Partial<Record<FormatId, Gaps>>> = {
  ...{ 'node-test': proto, vitest: proto, jest: proto, playwright: { ...proto, method: /[a-z]/ } },
  hurl: { method: /[^A-Z]/, target: /[^\w/.\-?=&%*,@~+!$'();:[\]]/, value: /[^\t\x20-\x7e]/ },
  postman: { ...proto, method: /[a-z]/, target: /\{\{/, value: /\{\{|[^\t\x20-\x7e]/, body: variable },
  // A NUL, and a byte order mark as the bytes of UTF-8.
  bruno: {
    method: /[a-z]/,
    target: /\{\{/,
    name: letters,
    value: /\{\{|[^\x20-\x7e]/,
    body: /\{\{[\s\S]*\}\}|\0|^\xef\xbb\xbf/,
  },
  http: {
    method: /^(?!(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)$).*/,
    target: /%(?![\da-f]{2})|\\\{|\{\{|\}\}|\{%|%\}|###/i,
    // What every object has of itself has a value already, which httpYac sends as well.
    name: /[^\w.-]|^__proto__$|clientcert$|^(?:__\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$/i,
    value: /[^\x20-\x7e]|\\\{|\{\{|\}\}|\{%|%\}|###/,
    body: /\{\{[\s\S]*\}\}|\\\{/,
  },
};

/** Only formats that cannot spell something may say so, and only where it is there. */
export function mayRefuse(format: FormatId, each: HostileCase): boolean {
  const { method } = each.subject.exchange.hops[0].request;
  if (/^(?:connect|trace|track)$/i.test(method)) return true;
  if (format === 'postman' && hasComment(each)) return true;
  if (format === 'bruno' && isNoJson(each)) return true;
  if (format === 'http' && isActedOn(each)) return true;
  const known = gaps[format];
  if (known === undefined) return false;
  return expectedOf(each).some(({ method: sent, target, headers, body }) => {
    const has = (pattern: RegExp | undefined, text: string) => pattern?.test(text) === true;
    return (
      has(known.method, sent) ||
      has(known.target, target) ||
      [...headers.keys()].some((name) => has(known.name, name)) ||
      [...headers.values()].some((value) => has(known.value, value)) ||
      has(known.body, body)
    );
  });
}

/** Of what is called JSON, and is none, Postman takes out what it holds for comments. */
function hasComment({ subject, body }: HostileCase): boolean {
  const { headers } = subject.exchange.hops[0].request;
  const isJson = headers?.some(([name, value]) => /^content-type$/i.test(name) && /json/i.test(value));
  return isJson === true && /\/[/*]/.test(body ?? '');
}

/** Of what is called JSON, Bruno takes the space around it, and makes JSON of what is none. */
function isNoJson({ subject, body }: HostileCase): boolean {
  const { headers } = subject.exchange.hops[0].request;
  const isJson = headers?.some(
    ([name, value]) => /^content-type$/i.test(name) && value.includes('application/json'),
  );
  if (!isJson || body === null || body === '') return false;
  try {
    JSON.parse(body);
    return body !== body.trim();
  } catch {
    return true;
  }
}

/** Logins that httpYac makes others of, an `Accept` it fills, and a form that it encodes. */
function isActedOn({ subject, body }: HostileCase): boolean {
  const headers = subject.exchange.hops[0].request.headers ?? [];
  const has = (name: string, value: RegExp) =>
    headers.some(([other, text]) => other.toLowerCase() === name && value.test(text.trim()));
  return (
    has('authorization', /^(?:digest|aws|oauth2|openid|basic.*[\s:])/i) ||
    has('accept', /^$/) ||
    (has('content-type', /urlencoded/) && /[^\w\-.~*+&=;:@$,/?!'()%]|%(?![\da-f]{2})/i.test(body ?? ''))
  );
}
