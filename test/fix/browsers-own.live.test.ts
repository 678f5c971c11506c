import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { har } from '../cli/har.ts';
import { runCli } from '../cli/run-cli.ts';
import { eventually } from '../eventually.ts';
import { allCalls, browserCalls } from './proof/browser-calls.ts';
import { makeCertificate } from './proof/certificate.ts';
import { type FirefoxPages, openFirefoxPages } from './proof/firefox-pages.ts';
import { type HeaderRecorder, type Sent, startRecorder } from './proof/header-recorder.ts';
import { openPages, type Pages, startPageServer } from './proof/pages.ts';

/**
 * What browsers add to a request by themselves no preflight names, and so no policy and no test may. The truth is what
 * each browser asked in its own preflight; the capture has no preflight rows, so that all is told from the names alone.
 */
const closing: (() => unknown)[] = [];
let pages: { readonly chromium: Pages; readonly firefox: FirefoxPages };
let recorders: Readonly<Record<'HTTP/1.1' | 'HTTP/2', HeaderRecorder>>;

beforeAll(async () => {
  const tls = await makeCertificate();
  closing.push(tls.remove);
  const documents = await startPageServer();
  closing.push(() => documents.close());
  const chromium = await openPages(documents);
  closing.push(chromium.close);
  const firefox = await openFirefoxPages(documents);
  closing.push(firefox.close);
  pages = { chromium, firefox };
  recorders = { 'HTTP/1.1': await startRecorder(null), 'HTTP/2': await startRecorder(tls) };
  for (const { close } of Object.values(recorders)) closing.push(close);
  await firefox.trust(recorders['HTTP/2'].port);
}, 600_000);

afterAll(async () => {
  for (const each of closing.reverse()) await each();
});

/** As the browser's own HAR file has it, without its OPTIONS rows. */
function capture(
  base: string,
  name: string,
  { method, headers }: Sent,
  browser: 'chromium' | 'firefox',
): string {
  const creator =
    browser === 'firefox'
      ? { name: 'Firefox', version: '153.0' }
      : { name: 'WebInspector', version: '537.36' };
  const entry = {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 5,
    ...(browser === 'chromium' && { _resourceType: browserCalls[name]?.type }),
    request: {
      method,
      url: `${base}/${name}`,
      httpVersion: 'HTTP/2',
      headers: headers.map(([header, value]) => ({ name: header, value })),
    },
    response: {
      status: 200,
      httpVersion: 'HTTP/2',
      headers: [{ name: 'Content-Type', value: 'text/plain' }],
      content: { size: 0, mimeType: 'text/plain' },
      ...(browser === 'chromium' && { _error: 'net::ERR_FAILED' }),
    },
  };
  return JSON.stringify(har([entry], { creator }));
}

interface Told {
  readonly apis: readonly { readonly policy: { readonly requestHeaders: readonly string[] } | null }[];
}

/** The names that fix and the exported test ask a server to allow. */
async function namesTold(stdin: string): Promise<{ readonly fix: unknown; readonly test: unknown }> {
  const fix = await runCli(['fix', '--json', '-'], { stdin });
  const [api] = (JSON.parse(fix.out) as Told).apis;
  const test = await runCli(['export', '-', '--format', 'curl'], { stdin });
  const asked = /Access-Control-Request-Headers: ?([^'"\n]*)/i.exec(test.out)?.[1] ?? '';
  return {
    fix: api?.policy?.requestHeaders ?? null,
    test: test.code === 0 ? asked.split(',').filter((name) => name !== '') : test.err,
  };
}

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  describe.each(['HTTP/1.1', 'HTTP/2'] as const)('over %s', (protocol) => {
    let recorder: HeaderRecorder;
    beforeAll(async () => {
      recorder = recorders[protocol];
      recorder.sent.clear();
      await pages[browser].app.run(allCalls(recorder.base));
      const wanted = Object.keys(browserCalls).sort();
      await eventually(() => {
        const came = [...recorder.sent].filter(([, { method }]) => method !== '');
        expect(came.map(([name]) => name).sort()).toEqual(wanted);
      });
    }, 120_000);

    it('the calls came with headers of the browser’s own', () => {
      const names = [...recorder.sent.values()].flatMap(({ headers }) => headers.map(([name]) => name));
      const own = names.map((name) => name.toLowerCase());
      expect(own).toContain('sec-fetch-mode');
      if (browser === 'firefox' || protocol === 'HTTP/2') expect(own).toContain('priority');
    });

    it.each(Object.keys(browserCalls))('%s: fix and test ask for what the preflight asked', async (name) => {
      const sent = recorder.sent.get(name) as Sent;
      const wanted = sent.asked ?? [];
      expect(await namesTold(capture(recorder.base, name, sent, browser))).toEqual({
        fix: wanted,
        test: wanted,
      });
    });
  });
});
