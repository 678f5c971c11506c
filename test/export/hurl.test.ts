import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportSubjects } from '../../src/export/export.ts';
import { expectedOf, hostileSubjects } from './hostile/cases.ts';

/** One entry of a Hurl file, read by the grammar its makers publish (hurl.dev/docs/grammar.html). */
interface Entry {
  readonly method: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Request lines, header lines, then the answer's section. Comments and blank lines stand between entries alone. */
function readHurl(text: string): readonly Entry[] {
  const entries: { method: string; url: string; headers: Map<string, string> }[] = [];
  let inRequest = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const [, method, url] = /^([A-Z]+) (https?:\/\/\S*)$/.exec(line) ?? [];
    if (method !== undefined && url !== undefined) {
      entries.push({ method, url: unescaped(url), headers: new Map() });
      inRequest = true;
    } else if (line === 'HTTP *') inRequest = false;
    else if (inRequest) {
      const [, name, value] = /^((?:[^:\\]|\\u\{[\da-f]+\})+):(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no header line: ${line}`);
      entries.at(-1)?.headers.set(unescaped(name).toLowerCase(), unescaped(value.trim()));
    } else if (
      !/^\[Asserts\]$|^status (?:>=|<) \d{3}$|^header "[a-z-]+" (?:not )?(?:== "|matches \/|exists$)/.test(
        line,
      )
    ) {
      throw new Error(`no line of an answer: ${line}`);
    }
  }
  return entries;
}

/** A bare `#` would begin a comment, and a bare brace a variable. */
function unescaped(text: string): string {
  if (/#|\{\{|\\(?!u\{)/.test(text)) throw new Error(`something means something else: ${text}`);
  return text.replace(/\\u\{([\da-f]+)\}/g, (_escape, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

// No runner of Hurl installs from npm without a download from elsewhere, so its files are read by its grammar instead.
test('Hurl files say, byte for byte, what was captured, or are not written', () => {
  let written = 0;
  fc.assert(
    fc.property(hostileSubjects('http://api.partner.test'), (subject) => {
      const exported = exportSubjects([subject], 'hurl', { keepSecrets: true });
      const wanted = expectedOf(subject);
      const texts = wanted.flatMap(({ headers }) => [...headers.values()]);
      if ('cannot' in exported) {
        expect(texts.some((text) => /[^\t\x20-\x7e]/.test(text))).toBe(true);
        return;
      }
      written++;
      const entries = readHurl(exported.files[0]?.text ?? '');
      expect(entries.map(({ method }) => method)).toEqual(wanted.map(({ method }) => method));
      for (const [i, { target, headers }] of wanted.entries()) {
        expect(entries[i]?.url).toBe(`http://api.partner.test${target}`);
        expect(Object.fromEntries(entries[i]?.headers ?? [])).toEqual(Object.fromEntries(headers));
      }
    }),
    { numRuns: 60 },
  );
  expect(written).toBeGreaterThan(5);
}, 60_000);
