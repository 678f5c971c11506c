import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { fragmentOf, LONGEST_LINK } from '../../../src/export/link/fragment.ts';
import { linkOf, linkOfHar } from '../../../src/export/link/link-of.ts';
import { openLink } from '../../../src/export/link/open-link.ts';
import { packed } from '../../../src/export/link/pack.ts';
import { viewerAddress } from '../../../src/export/link/viewer-address.ts';
import { bare } from '../../../src/words/plain.ts';
import { exchange, hop } from '../../explain/build.ts';

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const deflated = (content: string | Uint8Array): string => base64url(deflateRawSync(content));

const blocked = (more: readonly (readonly [string, string])[] = []) =>
  analyzeExchange(
    exchange({
      hops: [hop({ requestHeaders: [['Authorization', 'Bearer sk_live_0123456789abcdef'], ...more] })],
      outcome: { kind: 'failure', netError: 'net::ERR_FAILED' },
    }),
    chromium(156),
  );

describe('a link', () => {
  it('has the viewer, and the case without secrets in its fragment', async () => {
    const made = await linkOf([blocked()], 'https://viewer.example/cors/?a=1');
    const { link } = made as { link: string };
    expect(link).toMatch(/^https:\/\/viewer\.example\/cors\/\?a=1#cors-lens=1\.[\w-]+$/);
    expect(link.length).toBeLessThan(2_000);
    const { har } = (await openLink(link)) as { har: string };
    expect(JSON.parse(har)).toMatchObject({ log: { creator: { name: 'CORS Lens' } } });
    expect(har).not.toContain('0123456789abcdef');
  });

  it('says so where it would be too long', async () => {
    const random = Array.from({ length: 3_000 }, (_, i) => (i * 2_654_435_761 + i ** 3).toString(36));
    const made = await linkOf([blocked([['X-Long', random.join(' ')]])], null);
    expect(bare((made as { cannot: [] }).cannot)).toMatch(/link of \d{5} characters, and 8192 are the most/);
  });

  it('brings back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const { link } = (await linkOfHar(json, null)) as { link: string };
        expect(await openLink(` ${link}\n`)).toEqual({ har: JSON.stringify(JSON.parse(json)) });
      }),
      { numRuns: 50 },
    );
  });
});

const good = deflated('{}');

describe('what is no good link', () => {
  it.each<[name: string, text: string, trouble: string]>([
    ['an empty fragment', '#', 'none'],
    ['another fragment', '#section-2', 'none'],
    ['hostile text', '#<img/src=x/onerror=alert(1)>', 'none'],
    ['no content', 'https://viewer.example/#cors-lens=', 'none'],
    ['no version', `#cors-lens=${good}`, 'none'],
    ['a newer version', '#cors-lens=2.whatever~it!is', 'newer'],
    ['too much', fragmentOf('A'.repeat(LONGEST_LINK + 1)), 'too-long'],
    ['characters of another alphabet', '#cors-lens=1.%7B%7D', 'damaged'],
    ['nothing after the version', '#cors-lens=1.', 'damaged'],
    ['a length that base64 never has', '#cors-lens=1.AAAAA', 'damaged'],
    ['bytes that are no DEFLATE', fragmentOf(base64url(Buffer.from('no deflate'))), 'damaged'],
    ['an end that is missing', fragmentOf(deflated('x'.repeat(99)).slice(0, -3)), 'damaged'],
    ['bytes that are no UTF-8', fragmentOf(deflated(Buffer.from([0x7b, 0xff, 0x7d]))), 'damaged'],
    ['a UTF-8 that is cut', fragmentOf(deflated(Buffer.from([0xe2, 0x82]))), 'damaged'],
    ['a bomb', fragmentOf(deflated(Buffer.alloc(4_000_000))), 'unpacks-too-large'],
  ])('%s', async (_name, text, trouble) => {
    expect(await openLink(text)).toEqual({ trouble });
  });

  it.each([
    ['{"log":{"entries":[]}}'],
    ['# a heading'],
    ['https://viewer.example/#other'],
    [`see https://viewer.example/#cors-lens=1.${good}`],
    [`curl#cors-lens=1.${good}`],
    [''],
  ])('is no link at all: %j', async (text) => {
    expect(await openLink(text)).toBeNull();
  });

  it('whatever is in it, it ends with a text or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isDeflated) => {
        const opened = await openLink(fragmentOf(isDeflated ? deflated(bytes) : base64url(bytes)));
        expect(Object.keys(opened ?? {})).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['https://viewer.example', 'https://viewer.example/'],
  [' http://localhost:8080/web/index.html#old ', 'http://localhost:8080/web/index.html'],
  ['viewer.example', null],
  ['file:///home/me/index.html', null],
  ['javascript:alert(1)//https://x', null],
  ['https://me:secret@viewer.example/', null],
  ['', null],
])('a viewer at %j is %j', (typed, address) => {
  expect(viewerAddress(typed)).toBe(address);
});

it('is as short as the platform makes it', async () => {
  expect((await packed('x'.repeat(10_000))).length).toBeLessThan(100);
});
