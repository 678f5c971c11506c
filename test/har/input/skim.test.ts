import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skim } from '../../../src/har/input/skim.ts';
import { readEntry } from '../../../src/har/read-entry.ts';
import { text } from './shapes.ts';

const bytesOf = (of: string) => new TextEncoder().encode(of);

/** What a parser makes of the same text. */
function parsed(of: string): { readonly value: unknown; readonly entries: readonly unknown[] } {
  const value = JSON.parse(of) as { log: { entries: unknown[] } };
  return { value, entries: value.log.entries.splice(0) };
}

async function skimmed(of: Uint8Array) {
  const found = await skim(of);
  if (found === null) return null;
  const { value, raw } = found;
  return { value, entries: Array.from({ length: raw.length }, (_, i) => raw.at(i)) };
}

const log = (entries: string, more = '') => `{"log":{"version":"1.2"${more},"entries":[${entries}]}}`;

describe('has the values that a parser has:', () => {
  it.each([
    ['no entry', log('')],
    ['no entry, with spaces', ' {"log" : { "entries" : [\n ] } }\r\n\t'],
    ['an entry', log('{"request":{"url":"https://a.test/"}}')],
    ['values that are no entry', log('1,null,"a",[],{},[{"a":[1,2]}],true,false')],
    ['numbers', log('[0,-0,1,-12,0.5,1e3,1E+3,1.25e-7,123456789012345678901234567890]')],
    ['escapes', log(String.raw`["\"","\\","\/","\b\f\n\r\t","\u00e4\ud83d\ude00\ud83d","\\\""]`)],
    ['characters of every length', log('["aäß€😀","\u2028\u007f"]')],
    ['a name twice in an entry', log('{"a":1,"a":2,"__proto__":{"b":3}}')],
    ['an escaped name in an entry', log(String.raw`{"respons\u0065":{"content":{"text":"a"}}}`)],
    ['what stands beside the entries', log('1', ',"creator":{"name":"a"},"pages":[{"id":"p"}]')],
    ['what stands behind the entries', '{"a":[],"log":{"entries":[1,2],"pages":[]},"b":{"log":3}}'],
    [
      'lists of the same name elsewhere',
      log('{"entries":[1],"log":{"entries":[2]}}', ',"x":{"entries":[3]}'),
    ],
  ])('%s', async (_, of) => {
    const expected = parsed(of);
    expect(await skimmed(bytesOf(of))).toEqual(expected);
    expect(await skimmed(bytesOf(`\ufeff${of}`))).toEqual(expected);
  });

  it('bytes that are no UTF-8', async () => {
    const broken = bytesOf(log('"a?b","?","a?"')).map((byte) => (byte === 0x3f ? 0xe2 : byte));
    expect(await skimmed(broken)).toEqual(parsed(new TextDecoder().decode(broken)));
  });
});

describe('is left to others:', () => {
  it.each([
    ['nothing', ''],
    ['no HAR', '{"a":1}'],
    ['a list', '[1]'],
    ['a log without a file around it', '{"entries":[]}'],
    ['a log without entries', '{"log":{}}'],
    ['a log that is a list', '{"log":[{"entries":[]}]}'],
    ['entries that are no list', '{"log":{"entries":{"0":1}}}'],
    ['two logs, of which the last counts', '{"log":{"entries":[1]},"log":{"entries":[2]}}'],
    ['entries twice', '{"log":{"entries":[1],"entries":[2]}}'],
    ['an escaped name beside it', String.raw`{"log":{"entries":[1]},"l\u006fg":{"entries":[2]}}`],
    ['an escaped name in the log', String.raw`{"log":{"entries":[1],"entr\u0069es":[2]}}`],
    ['what is nested very deeply', log('['.repeat(10_000) + ']'.repeat(10_000))],
  ])('%s', async (_, of) => {
    expect(await skim(bytesOf(of))).toBeNull();
  });

  it.each(
    [
      [
        '',
        '1,',
        ',1',
        '1 2',
        '{',
        '{"a"}',
        '{"a":}',
        '{"a":1,}',
        '{a:1}',
        '[1,]',
        '[',
        ']',
        '"',
        "'a'",
        '"a',
      ],
      [
        '01',
        '+1',
        '-',
        '1.',
        '.5',
        '1e',
        '1e+',
        '0x1',
        'NaN',
        'Infinity',
        'tru',
        'nul',
        'falsy',
        'undefined',
      ],
      [
        String.raw`"\x"`,
        String.raw`"\u12g4"`,
        String.raw`"\u12"`,
        '"\n"',
        '"\t"',
        '"\0"',
        '"a\\',
        '/**/1',
        '\xa01',
      ],
    ]
      .flat()
      .slice(1),
  )('no JSON: %j', async (entry) => {
    expect(() => JSON.parse(log(entry)) as unknown).toThrow();
    expect(await skim(bytesOf(log(entry)))).toBeNull();
  });
});

it('agrees with a parser of JSON, wherever a HAR is broken', async () => {
  let whole = 0;
  const characters = fc.constantFrom(...'"\\{}[],:0-e. \nu', '');
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), characters, async (at, character) => {
      const of = text.slice(0, at) + character + text.slice(at + 1);
      const found = await skimmed(bytesOf(of));
      if (found === null) return;
      whole++;
      expect(found).toEqual(parsed(of));
    }),
    { numRuns: 2_000 },
  );
  expect(whole).toBeGreaterThan(50);
});

it('gives others their turn between entries', async () => {
  const others: number[] = [];
  const of = log('{"a":1},{"a":2},{"a":3}');
  await skim(bytesOf(of), async () => void others.push(others.length));
  expect(others).toEqual([0, 1]);
});

describe('of a long body it keeps what is read of it:', () => {
  it.each([
    ['letters', 'a'],
    ['quotes', '"'],
    ['backslashes', '\\'],
    ['characters of two bytes', 'ä'],
    ['characters of four bytes', '😀'],
    ['control characters', '\u0001'],
    ['JSON', '{"a":"b\\n"},'],
  ])('%s', async (_, part) => {
    for (const before of ['', 'x', 'xy', 'xyz']) {
      const content = { size: 9e6, text: before + part.repeat(20_000), mimeType: 'text/html' };
      const entry = { request: { url: 'https://a.test/' }, response: { status: 500, content } };
      const of = log(JSON.stringify([entry]).slice(1, -1));
      const raw = (await skim(bytesOf(of)))?.raw.at(0) as typeof entry;
      const kept = raw.response.content.text;
      expect(kept.length).toBeLessThan(4_000);
      expect(content.text.startsWith(kept.slice(0, 600))).toBe(true);
      expect(raw).toEqual({ ...entry, response: { status: 500, content: { ...content, text: kept } } });
      expect(readEntry(raw, 0)).toEqual(readEntry(entry, 0));
    }
  });

  it('of no other text', async () => {
    const long = 'a'.repeat(20_000);
    const entry = {
      request: { url: `https://a.test/${long}`, postData: { text: long }, content: { text: long } },
      response: { headers: [{ name: 'Set-Cookie', value: long }], text: long, content: { comment: long } },
      content: { text: long },
    };
    expect((await skim(bytesOf(log(JSON.stringify(entry)))))?.raw.at(0)).toEqual(entry);
  });
});
