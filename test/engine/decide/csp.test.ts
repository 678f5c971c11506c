import { describe, expect, it } from 'vitest';
import { refusingDirective } from '../../../src/engine/decide/csp.ts';

const page = 'https://app.test/shop';
const photo = 'https://cdn.test/photos/a.png';

const rows: readonly (readonly [
  says: string,
  policy: string,
  type: string,
  url: string,
  refusing: string | null,
])[] = [
  ['no policy forbids nothing', '', 'image', photo, null],
  ['a directive of another kind forbids nothing', "script-src 'self'", 'image', photo, null],
  ['the own origin alone', "img-src 'self'", 'image', photo, "img-src 'self'"],
  ['the own origin, asked', "img-src 'self'", 'image', 'https://app.test/a.png', null],
  ['the default stands in', "default-src 'self'", 'image', photo, "default-src 'self'"],
  ['the default does not count beside it', "default-src 'self'; img-src *", 'image', photo, null],
  ['nothing at all', "img-src 'none'", 'image', photo, "img-src 'none'"],
  ['an empty list is nothing', 'img-src', 'image', photo, 'img-src'],
  ['a host', 'img-src cdn.test', 'image', photo, null],
  ['another host', 'img-src img.test', 'image', photo, 'img-src img.test'],
  ['hosts in capitals', 'IMG-SRC CDN.test', 'image', photo, null],
  ['any host below', 'img-src *.test', 'image', photo, null],
  ['a wildcard is not the host itself', 'img-src *.cdn.test', 'image', photo, 'img-src *.cdn.test'],
  ['a scheme', 'img-src https:', 'image', photo, null],
  ['plain http lets https through', 'img-src http://cdn.test', 'image', photo, null],
  [
    'https does not let plain http through',
    'img-src https://cdn.test',
    'image',
    'http://cdn.test/a.png',
    'img-src https://cdn.test',
  ],
  [
    'the default port is assumed',
    'img-src cdn.test',
    'image',
    'https://cdn.test:8443/a.png',
    'img-src cdn.test',
  ],
  ['any port', 'img-src cdn.test:*', 'image', 'https://cdn.test:8443/a.png', null],
  ['a port of its own', 'img-src cdn.test:8443', 'image', 'https://cdn.test:8443/a.png', null],
  ['a folder', 'img-src cdn.test/photos/', 'image', photo, null],
  ['a file', 'img-src cdn.test/photos/b.png', 'image', photo, 'img-src cdn.test/photos/b.png'],
  [
    'elements have a directive of their own',
    "script-src *; script-src-elem 'self'",
    'script',
    'https://cdn.test/a.js',
    "script-src-elem 'self'",
  ],
  ['calls', "connect-src 'self'", 'xhr', 'https://api.test/', "connect-src 'self'"],
  ['sockets: the own origin is of wss too', "connect-src 'self'", 'websocket', 'wss://app.test/chat', null],
  ['frames', "child-src 'self'", 'document', 'https://other.test/', "child-src 'self'"],
  ['the first of two counts', "img-src *; img-src 'none'", 'image', photo, null],
  ['one of several policies is enough', "img-src *, img-src 'self'", 'image', photo, "img-src 'self'"],
  [
    'a nonce lets no URL through by itself',
    "script-src 'nonce-a'",
    'script',
    'https://cdn.test/a.js',
    "script-src 'nonce-a'",
  ],
  ['a kind that no directive is for', "default-src 'none'", 'other', photo, null],
  ['a name that every object has', "default-src 'none'", 'constructor', photo, null],
];

describe('the directive that refuses', () => {
  it.each(rows)('%s: %s', (_, policy, type, url, refusing) => {
    expect(refusingDirective([['Content-Security-Policy', policy]], type, url, page)).toBe(refusing);
  });

  it('policies in two headers are two', () => {
    const policies = [
      ['Content-Security-Policy', 'img-src *'],
      ['content-security-policy', "img-src 'self'"],
    ] as const;
    expect(refusingDirective(policies, 'image', photo, page)).toBe("img-src 'self'");
  });

  it('one that only reports refuses nothing', () => {
    const policies = [['Content-Security-Policy-Report-Only', "img-src 'none'"]] as const;
    expect(refusingDirective(policies, 'image', photo, page)).toBeNull();
  });
});
