import type { Ask } from '../contract.ts';
import { shellBytes, shellPrintf, shellTemplate } from '../quote/shell.ts';
import { joinPieces, type Template } from '../template.ts';
import { hasHeader } from '../wire.ts';

/** What is piped into the curl command of `curlWords`; null: nothing is. */
export function curlInput({ body }: Ask): string | null {
  return body === null || isShort(body) ? null : shellPrintf(body);
}

/** Whether a word holds the body as it is. */
function isShort(body: Template): boolean {
  return body.every((piece) => typeof piece !== 'string' || /^[\x20-\x7e]{1,1000}$/.test(piece));
}

/**
 * The words of a curl command that sends a request as it stands, after the options of the caller.
 *
 * @returns words whose body, where it is no short word, is read from standard input: see `curlInput`
 */
export function curlWords(ask: Ask): readonly string[] {
  const empty = ask.body === null && /^(?:POST|PUT)$/.test(ask.method);
  return [
    ask.method === 'HEAD' ? '--head' : `--request ${shellBytes(ask.method)}`,
    // A header of curl's own that the captured request had not.
    ...(hasHeader(ask, 'content-type') || ask.body === null ? [] : ["--header 'Content-Type:'"]),
    ...ask.headers.map(([name, value]) => `--header ${field(name, value)}`),
    ...(empty ? ["--header 'Content-Length: 0'"] : []),
    ...bodyWords(ask),
    `--url ${shellTemplate(ask.url)}`,
  ];
}

function bodyWords(ask: Ask): readonly string[] {
  if (ask.body === null) return [];
  return curlInput(ask) === null ? [`--data-raw ${shellTemplate(ask.body)}`] : ['--data-binary @-'];
}

/** To curl `Name:` is a header to leave out, and `Name;` one without a value. */
function field(name: string, value: Template): string {
  return value.length === 0 ? shellBytes(`${name};`) : shellTemplate(joinPieces([`${name}: `, ...value]));
}
