import type { CredentialsMode } from '../engine/exchange.ts';
import type { HeaderList } from '../engine/fetch/header-list.ts';
import { shellTemplate } from '../export/quote/shell.ts';
import { utf8Template } from '../export/quote/utf8.ts';
import type { Redactor } from '../export/redact.ts';
import { isPagesOwn } from '../export/request-headers.ts';
import { joinPieces } from '../export/template.ts';
import { combined, isSendable } from '../export/wire.ts';
import { originOf, parseHttpUrl } from '../url/origin-of.ts';

/** What is to be asked. */
export interface Question {
  /** http or https. */
  readonly url: string;
  readonly method: string;
  readonly headers: HeaderList;
  readonly body: string | null;
  readonly credentials: CredentialsMode | null;
  /** Serialized origin of the page; null: not known. */
  readonly origin: string | null;
}

/** Stands where the page's origin is not known. */
export const exampleOrigin = 'https://app.example';

/** A longer body has no place in a command, in UTF-16 code units; CORS does not look at it. */
export const longestBody = 2_000;

/** More headers than a page sets. */
const mostHeaders = 100;

/**
 * The command that asks the server as the page's browser would, for a POSIX shell: nothing in it has a meaning to the
 * shell but the names of secrets. null: `check` cannot ask that.
 */
export function checkLine(question: Question, redactor: Redactor): string | null {
  const { url, method, body, credentials } = question;
  const target = parseHttpUrl(url);
  if (target === null) return null;
  if (!/^(?!-)[!#$%&'*+\-.^_`|~\w]{1,100}$/.test(method) || /^(?:connect|trace|track)$/i.test(method))
    return null;
  const include = credentials === 'include';
  const headers = combined(question.headers)
    .filter((header) => isPagesOwn(header[0], header[1], include) && isSendable(header))
    .slice(0, mostHeaders);
  return [
    // One that parses is all ASCII, whatever was pasted.
    `cors-lens check ${shellTemplate(redactor.url(target.href))}`,
    `--origin ${shellTemplate([pageOrigin(question.origin) ?? exampleOrigin])}`,
    ...(method === 'GET' ? [] : [`--method ${shellTemplate([method])}`]),
    ...headers.map(([name, value]) => {
      // What the shell writes as bytes is read as UTF-8 again.
      const field = redactor.header(name, value.replace(/[^\t\x20-\x7e]/g, '?'));
      // A name that begins with a dash could be taken for an option.
      return `--header${name.startsWith('-') ? '=' : ' '}${shellTemplate(joinPieces([`${name}: `, ...field]))}`;
    }),
    ...(credentials === null ? [] : [`--credentials ${credentials}`]),
    ...(body === null || body.length > longestBody || body === ''
      ? []
      : // A word of its own could be taken for an option.
        [`--body=${shellTemplate(utf8Template(redactor.body(body.replaceAll('\0', ''))))}`]),
  ].join(' ');
}

/** null: it is no serialized origin that `check` takes. */
export function pageOrigin(text: string | null): string | null {
  if (text === null || text === 'null') return text;
  return /^https?:/i.test(text) && originOf(text) === text ? text : null;
}
