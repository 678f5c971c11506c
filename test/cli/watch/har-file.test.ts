import { describe, expect, it } from 'vitest';
import { harFile } from '../../../src/cli/watch/har-file.ts';
import { readLog } from '../../../src/har/whole-log.ts';
import { chromiumEntry } from './entry.ts';

const secret = 'sk_live_abcdefghij0123456789';
const entry = chromiumEntry({
  url: `https://api.test/items?token=${secret}`,
  headers: { 'Set-Cookie': `session=${secret}`, 'Access-Control-Allow-Origin': '*' },
});
const entries = [
  {
    ...entry,
    _initiator: { type: 'script', stack: { callFrames: [{ url: `https://app.test/?key=${secret}` }] } },
    _corsLens: { request: '1.2', hop: 0, reported: { corsError: 'MissingAllowOriginHeader', parameter: '' } },
  },
];
const pages = [
  { pageref: 'page_1', url: `https://app.test/?token=${secret}`, sinceMs: 0, secureContext: true },
];

describe('the file of a session', () => {
  it('has no secret in it, wherever it stood', () => {
    expect(harFile(entries, pages, 'Chrome/150.0.1', false)).not.toContain(secret);
  });

  it('has them where they are kept', () => {
    expect(harFile(entries, pages, 'Chrome/150.0.1', true).split(secret)).toHaveLength(5);
  });

  it('is read back as what it was', () => {
    const log = readLog(JSON.parse(harFile(entries, pages, 'Chrome/150.0.1', false)));
    expect([log.browser, log.creator?.name, log.pages.length]).toEqual([
      { name: 'Chrome', version: '150.0.1' },
      'CORS Lens',
      1,
    ]);
    expect(log.entries[0]).toMatchObject({
      writer: 'chromium',
      of: { request: '1.2', hop: 0 },
      reported: { corsError: 'MissingAllowOriginHeader' },
      resourceType: 'fetch',
      response: { status: 200 },
    });
  });

  it('may be of nothing, and of stacks without an end', () => {
    expect(readLog(JSON.parse(harFile([], [], 'Chrome', false))).entries).toEqual([]);
    const stack: Record<string, unknown> = {};
    stack.parent = stack;
    expect(() => harFile([{ ...entry, _initiator: { stack } }], [], 'Chrome', false)).not.toThrow();
  });
});
