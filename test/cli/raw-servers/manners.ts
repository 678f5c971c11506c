import fc from 'fast-check';
import type { Manner } from './raw-server.ts';

const token = fc.stringMatching(/^[A-Za-z-]{1,12}$/).map((name) => `X-${name}`);
const printable = fc.stringMatching(/^[\x21-\x7e\x80-\xff]{0,40}$/);
const noise = fc.tuple(token, printable).map(([name, value]) => `${name}: ${value}`);
const sharing = ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Methods: *'];
const end = fc.constantFrom<Manner['end']>('close', 'reset', 'stay');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A head that a browser reads: responses before the response, lines that end in LF alone, fields in any order. */
const head = (fields: readonly string[]) =>
  fc
    .record({
      interim: fc.array(fc.constantFrom('100 Continue', '102 Processing', '103 Early Hints', '199 X'), {
        maxLength: 3,
      }),
      status: fc.constantFrom('200 OK', '200', '204 No Content', '206 Partial Content', '299 X'),
      more: fc.array(noise, { maxLength: 6 }),
      order: fc.nat(),
      newline: fc.constantFrom('\r\n', '\r\n', '\n'),
      version: fc.constantFrom('1.1', '1.0'),
    })
    .map(({ interim, status, more, order, newline, version }) => {
      const lines = [...more];
      for (const [i, field] of fields.entries()) lines.splice((order + i) % (lines.length + 1), 0, field);
      const before = interim.map((each) => `HTTP/1.1 ${each}\r\nX-Hint: 1\r\n\r\n`).join('');
      return `${before}HTTP/${version} ${[status, ...lines].join(newline)}${newline}${newline}`;
    });

const body = fc.constantFrom('', 'hi', '5\r\nhello\r\n', 'zz\r\n', '\0'.repeat(100));

/** In pieces, as a network may bring it; `dripped`: a byte at a time. */
const pieces = (bytes: Buffer) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([bytes]) },
    {
      weight: 3,
      arbitrary: fc.array(fc.nat(bytes.length), { maxLength: 8 }).map((cuts) => cutAt(bytes, cuts)),
    },
    { weight: 1, arbitrary: fc.constant(bytes.length > 600 ? [bytes] : cutAt(bytes, [...bytes.keys()])) },
  );

function cutAt(bytes: Buffer, cuts: readonly number[]): readonly Buffer[] {
  const places = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return places
    .slice(1)
    .map((place, i) => bytes.subarray(places[i], place))
    .filter(({ length }) => length > 0);
}

type Said = Pick<Manner, 'what' | 'chunks' | 'end' | 'ends' | 'expected'>;

function saying(
  what: string,
  text: fc.Arbitrary<string>,
  expected: Manner['expected'],
  ends: Manner['end'] | null = null,
): fc.Arbitrary<Said> {
  return text
    .chain((said) => fc.tuple(pieces(latin1(said)), ends === null ? end : fc.constant(ends)))
    .map(([chunks, how]) => {
      // A reset overtakes what was sent before it.
      const lost = how === 'reset' && expected === 0;
      return { what, chunks, end: how, ends: true, expected: lost ? null : expected };
    });
}

/** What never comes to an end of its own, such as a head without its end on a connection that stays. */
const unending = (arbitrary: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  arbitrary.map((said) => ({ ...said, ends: said.end !== 'stay' && said.end !== 'endless' }));

const good = head(sharing).chain((text) => body.map((rest) => text + rest));
const cut = fc.tuple(head(sharing), fc.double({ min: 0, max: 0.999, noNaN: true })).map(([text, part]) => {
  // Of the last response: before it there is nothing to read either.
  const most = text.trimEnd().length;
  return text.slice(0, Math.floor(most * part));
});
const large = (bytes: fc.Arbitrary<number>) =>
  bytes.map((count) => `HTTP/1.1 200 OK\r\nX-Large: ${'a'.repeat(count)}\r\n${sharing.join('\r\n')}\r\n\r\n`);
const mutated = fc
  .tuple(
    good,
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('flip', 'add', 'drop')), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, changes]) => {
    const bytes = [...latin1(text)];
    for (const [at, byte, how] of changes)
      bytes.splice(at % (bytes.length + 1), how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [byte]));
    return Buffer.from(bytes).toString('latin1');
  });
const random = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const greetings = fc.constantFrom(
  'SSH-2.0-OpenSSH_9.6\r\n',
  '220 smtp.example ESMTP\r\n',
  '* OK IMAP4rev1\r\n',
  '-ERR unknown command\r\n',
  'RFB 003.008\n',
  '\x16\x03\x01',
  '<html>',
  '\0',
);

const plain: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Said> }[] = [
  { weight: 6, arbitrary: saying('allows', good, 0) },
  {
    weight: 2,
    arbitrary: saying(
      'allows, and never ends its body',
      head(sharing).map((text) => `${text}x`),
      0,
      'endless',
    ),
  },
  {
    weight: 3,
    arbitrary: saying(
      'does not allow',
      head([]).chain((text) => body.map((rest) => text + rest)),
      1,
    ),
  },
  { weight: 1, arbitrary: saying('allows twice', head([...sharing, ...sharing]), 1) },
  {
    weight: 1,
    arbitrary: saying(
      'switches protocols',
      head(sharing).map((text) =>
        text
          .replace(/HTTP\/1\.\d 2\d\d/, 'HTTP/1.1 101')
          .replace(/\n/, '\nConnection: upgrade\r\nUpgrade: x\r\n'),
      ),
      null,
    ),
  },
  {
    weight: 1,
    arbitrary: saying(
      'switches protocols, and says so',
      fc
        .constantFrom('', 'Upgrade: websocket\r\nConnection: Upgrade\r\n')
        .map((more) => `HTTP/1.1 101 Switching\r\n${more}Access-Control-Allow-Origin: *\r\n\r\n`),
      1,
    ),
  },
  { weight: 4, arbitrary: unending(saying('stops within its head', cut, 1)) },
  {
    weight: 1,
    arbitrary: unending(
      saying(
        'only says what comes before a response',
        fc.constantFrom('100 Continue', '103 Early Hints').map((each) => `HTTP/1.1 ${each}\r\n\r\n`),
        1,
        'endless',
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: saying(
      'never ends its head',
      fc.constant('HTTP/1.1 200 OK\r\nX-A: 1\r\n').map((text) => text),
      null,
      'endless',
    ),
  },
  {
    weight: 1,
    arbitrary: saying('has a head of up to 250 kB', large(fc.integer({ min: 10_000, max: 250_000 })), 0),
  },
  {
    weight: 1,
    arbitrary: saying(
      'has a head of more than 300 kB',
      large(fc.integer({ min: 300_000, max: 2_000_000 })),
      1,
    ),
  },
  {
    weight: 1,
    arbitrary: saying(
      'has thousands of fields',
      fc
        .integer({ min: 2_100, max: 9_000 })
        .map(
          (count) =>
            `HTTP/1.1 200 OK\r\n${Array.from({ length: count }, (_, i) => `X-${i}: 1\r\n`).join('')}${sharing.join('\r\n')}\r\n\r\n`,
        ),
      0,
    ),
  },
  {
    weight: 1,
    arbitrary: saying(
      'redirects to itself',
      fc.constant(`HTTP/1.1 302 Found\r\n${sharing.join('\r\n')}\r\nLocation: /\r\n\r\n`),
      1,
    ),
  },
  { weight: 5, arbitrary: unending(saying('changes bytes', mutated, null)) },
  { weight: 3, arbitrary: unending(saying('says anything', random, 1)) },
  { weight: 2, arbitrary: unending(saying('speaks another protocol', greetings, 1)) },
];

const record = (kind: number, payload: Uint8Array) =>
  Buffer.concat([Buffer.from([kind, 3, 3, payload.length >> 8, payload.length & 255]), payload]).toString(
    'latin1',
  );
const secure: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Said> }[] = [
  { weight: 2, arbitrary: unending(saying('speaks plain HTTP where TLS is due', good, 1)) },
  { weight: 2, arbitrary: unending(saying('says anything where TLS is due', random, 1)) },
  {
    weight: 2,
    arbitrary: unending(
      saying(
        'sends TLS records of anything',
        fc
          .tuple(fc.constantFrom(20, 21, 22, 23, 99), fc.uint8Array({ maxLength: 300 }))
          .map(([kind, payload]) => record(kind, payload)),
        1,
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: unending(
      saying(
        'sends TLS alerts',
        fc
          .tuple(fc.constantFrom(1, 2), fc.nat(255))
          .map(([level, code]) => record(21, Uint8Array.of(level, code))),
        1,
      ),
    ),
  },
];

/** Servers of every kind that may listen somewhere. */
export const manners: fc.Arbitrary<Manner> = fc
  .record({
    said: fc.oneof(
      { weight: 8, arbitrary: fc.oneof(...plain).map((said) => ({ said, secure: false })) },
      { weight: 1, arbitrary: fc.oneof(...secure).map((said) => ({ said, secure: true })) },
    ),
    method: fc.constantFrom<Manner['method']>('GET', 'GET', 'PUT'),
    speaks: fc.constantFrom<Manner['speaks']>('when-asked', 'when-asked', 'when-asked', 'at-once'),
  })
  .map(({ said: { said, secure: isSecure }, method, speaks }) => ({
    ...said,
    secure: isSecure,
    method,
    speaks,
  }));
