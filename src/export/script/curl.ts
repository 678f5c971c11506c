import type { Ask } from '../contract.ts';
import { shellBytes, shellTemplate } from '../quote/shell.ts';
import { joinPieces, type Template } from '../template.ts';

/** The words of a curl command that sends a request as it stands, after the options of the caller. */
export function curlWords(ask: Ask): readonly string[] {
  const empty = ask.body === null && /^(?:POST|PUT)$/.test(ask.method);
  return [
    ask.method === 'HEAD' ? '--head' : `--request ${shellBytes(ask.method)}`,
    // A header of curl's own that the captured request had not.
    ...(hasHeader(ask, 'content-type') || ask.body === null ? [] : ["--header 'Content-Type:'"]),
    ...ask.headers.map(([name, value]) => `--header ${field(name, value)}`),
    ...(empty ? ["--header 'Content-Length: 0'"] : []),
    ...(ask.body === null ? [] : [`--data-raw ${shellTemplate(ask.body)}`]),
    `--url ${shellTemplate(ask.url)}`,
  ];
}

/** To curl `Name:` is a header to leave out, and `Name;` one without a value. */
function field(name: string, value: Template): string {
  return value.length === 0 ? shellBytes(`${name};`) : shellTemplate(joinPieces([`${name}: `, ...value]));
}

function hasHeader({ headers }: Ask, wanted: string): boolean {
  return headers.some(([name]) => name.toLowerCase() === wanted);
}
