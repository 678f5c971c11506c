import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportAnalyzed } from '../../src/export/export.ts';
import { bodyTable } from './hostile/bodies.ts';
import { expectedOf, type HostileCase, hostileCases } from './hostile/cases.ts';
import { mayRefuse } from './hostile/gaps.ts';

/** One entry of a Hurl file, read by the grammar its makers publish (hurl.dev/docs/grammar.html) and their parser. */
interface Entry {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

const escaped = String.raw`\\u\{[\da-f]+\}`;
/** A key is of few letters, an address knows no escapes, a body of one line ends at its first bare backtick. */
const methodLine = /^([A-Z]+) (https?:\/\/[\w:/.\-?=&%*,@~+!$'();[\]]*)$/;
const headerLine = new RegExp(
  String.raw`^((?:[\w.$@\]-]|${escaped})(?:[\w.$@[\]-]|${escaped})*):((?:[^#\\]|${escaped})*)$`,
);
const bodyLine = new RegExp(`^\`((?:[^#\\\\\`]|${escaped})*)\`$`);
const assertLine =
  /^\[Asserts\]$|^status (?:>=|<) \d{3}$|^header "[a-z-]+" (?:not )?(?:== "(?:[^"\\]|\\.)*"|matches \/(?:[^/\\]|\\.)*\/|exists)$/;

/** Request lines, header lines, a body, then the response's section. Comments and blank lines stand between them alone. */
function readHurl(text: string): readonly Entry[] {
  const entries: { method: string; url: string; headers: Map<string, string>; body: string }[] = [];
  let inRequest = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [, method, url] = methodLine.exec(line) ?? [];
    if (method !== undefined && url !== undefined) {
      entries.push({ method, url, headers: new Map(), body: '' });
      inRequest = true;
    } else if (line === 'HTTP *') inRequest = false;
    else if (inRequest) {
      const entry = entries.at(-1);
      const [, body] = bodyLine.exec(line) ?? [];
      const [, name, value] = headerLine.exec(line) ?? [];
      if (entry === undefined) throw new Error(`no request before: ${line}`);
      if (body !== undefined) entry.body = unescaped(body);
      else if (name !== undefined && value !== undefined && entry.body === '') {
        entry.headers.set(unescaped(name).toLowerCase(), unescaped(value.trim()));
      } else throw new Error(`no header line, nor a body: ${line}`);
    } else if (!assertLine.test(line)) throw new Error(`no line of a response: ${line}`);
  }
  return entries;
}

/** A bare brace would begin a variable. Half a character is no `char` of the parser's language. */
function unescaped(text: string): string {
  if (/\{\{|[^\x20-\x7e]/.test(text)) throw new Error(`something means something else: ${text}`);
  return text.replace(/\\u\{([\da-f]+)\}/g, (_escape, digits: string) => {
    const code = Number.parseInt(digits, 16);
    if (code >= 0xd800 && code <= 0xdfff) throw new Error(`half a character: ${digits}`);
    return String.fromCodePoint(code);
  });
}

/** How many were written: 1, or 0 where Hurl may and does refuse it. */
function check(each: HostileCase): number {
  const { subject, body } = each;
  const bodies = new Map(body === null ? [] : [[subject.exchange.id, body]]);
  const exported = exportAnalyzed([subject], 'hurl', { keepSecrets: true, bodies });
  if ('cannot' in exported) {
    expect(mayRefuse('hurl', each)).toBe(true);
    return 0;
  }
  const entries = readHurl(exported.files[0]?.text ?? '');
  const wanted = expectedOf(each);
  expect(entries.map(({ method }) => method)).toEqual(wanted.map(({ method }) => method));
  for (const [i, { target, headers, body: bytes }] of wanted.entries()) {
    expect(entries[i]?.url).toBe(`http://api.partner.test${target}`);
    expect(Object.fromEntries(entries[i]?.headers ?? [])).toEqual(Object.fromEntries(headers));
    expect(Buffer.from(entries[i]?.body ?? '', 'utf8').toString('latin1')).toBe(bytes);
  }
  return 1;
}

// No runner of Hurl installs from npm without a download from elsewhere, so its files are read by its grammar instead.
test('Hurl files say, byte for byte, what was captured, or are not written', () => {
  const runs = Number(process.env.CORS_LENS_ATTACKS ?? 120);
  let written = 0;
  fc.assert(
    fc.property(hostileCases('http://api.partner.test'), (each) => {
      written += check(each);
    }),
    { numRuns: runs },
  );
  expect(written).toBeGreaterThan(runs / 10);
}, 600_000);

test('Hurl files hold every body of the table, as every type', () => {
  const table = bodyTable('http://api.partner.test');
  expect(table.map(([, each]) => check(each))).toEqual(table.map(() => 1));
});
