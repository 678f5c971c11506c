import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCli, type World } from './run-cli.ts';

/** What the command does for a file, counted: a clock would need a quiet machine, and these do not. */

afterEach(() => vi.restoreAllMocks());

const entries = 40;
const bodyBytes = 100_000;

const file = JSON.stringify({
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36' },
    pages: [],
    entries: Array.from({ length: entries }, (_, i) => ({
      _resourceType: 'fetch',
      startedDateTime: new Date(Date.UTC(2026, 10, 29) + i * 1000).toISOString(),
      time: 10,
      request: {
        method: 'GET',
        url: `https://api.test/items/${i}`,
        headers: [
          { name: 'Origin', value: 'https://app.test' },
          { name: 'Sec-Fetch-Mode', value: 'cors' },
        ],
      },
      response: {
        status: 200,
        headers: [],
        content: { size: bodyBytes, mimeType: 'text/plain', text: 'ä'.repeat(bodyBytes / 2) },
        _error: 'net::ERR_FAILED',
      },
    })),
  },
});

describe.each<[string, World]>([
  ['at once', {}],
  ['in windows', { wholeEntries: 0 }],
])('a file that is explained %s', (_, world) => {
  const explain = (options: readonly string[] = []) =>
    runCli(['explain', ...options, '-'], { ...world, stdin: file });

  it('has each entry parsed once', async () => {
    const parse = vi.spyOn(JSON, 'parse');
    const { out } = await explain();
    expect(out).toContain(`${entries} requests to https://api.test`);
    const ofEntries = parse.mock.calls.filter(([text]) => text.includes('"request":'));
    expect(ofEntries).toHaveLength(entries);
  });

  it('has no body made into text, but its beginning', async () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    await explain(['--json']);
    const characters = decode.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
    expect(characters).toBeGreaterThan(entries * 400);
    expect(characters).toBeLessThan(entries * 5_000);
  });
});
