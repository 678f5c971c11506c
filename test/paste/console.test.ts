import { describe, expect, test } from 'vitest';
import { readPasted } from '../../src/paste/paste.ts';
import type { ConsoleMessage } from '../../src/paste/pasted.ts';
import { PAGE } from '../explain/build.ts';
import { about, chromium, firefox, others, written } from './browser-messages.ts';

function messages(text: string): readonly ConsoleMessage[] {
  const pasted = readPasted(text);
  return pasted?.kind === 'message' ? pasted.messages : [];
}

describe('what Chromium writes is read back to its reason:', () => {
  test('there is a text for each reason that has one', () => {
    expect(new Set(written.map(({ reason }) => reason)).size).toBeGreaterThan(15);
  });

  test.each(written)('$reason · $phase · $resourceType', ({ reason, phase, text }) => {
    const [message, ...more] = messages(`app.js:7 ${text}\n`);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ browser: 'chromium', url: about.hops[0].url, origin: PAGE });
    expect(message?.reasons).toContain(reason);
    // A text of a response is the same for a redirect.
    if (message?.phase !== null) expect(message?.phase).toBe('preflight');
    if (text.includes('preflight request doesn')) expect(message?.phase).toBe('preflight');
    if (phase !== 'preflight' && !/preflight/i.test(text)) expect(message?.phase).toBeNull();
  });

  test('the values in it are evidence', () => {
    const found = written.flatMap(({ text }) => messages(text).map((each) => each.evidence));
    expect(found).toContainEqual({ allowed: "https://it's.test, *" });
    expect(found).toContainEqual({ allowCredentials: 'TRUE' });
    expect(found).toContainEqual({ name: 'x-trace' });
    expect(found).toContainEqual({ method: 'PUT' });
    expect(found).toContainEqual({ targetSpace: 'local', declaredSpace: 'loopback' });
  });
});

test.each(others)('%s', (text, reasons, phase) => {
  const [message, ...more] = messages(text);
  expect(more).toEqual([]);
  expect(message).toMatchObject({ reasons, phase });
  if (text.includes('https://api.test/x')) expect(message?.url).toBe('https://api.test/x');
});

test('Firefox’s status is evidence, and what it logs afterwards is no message of its own', () => {
  const found = messages(
    `${firefox('CORS preflight response did not succeed', ' Status code: 404.')}\n${firefox('CORS request did not succeed', ' Status code: (null).')}`,
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ reasons: ['preflight-status-not-ok'], evidence: { status: '404' } });
});

test('the header’s name of an earlier Firefox is the same evidence', () => {
  const text = firefox(
    'missing token ‘x-trace’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
  );
  expect(messages(text)[0]).toMatchObject({ reasons: ['header-not-allowed'], evidence: { name: 'x-trace' } });
});

test('Safari names the URL in the line after the reason', () => {
  const found = messages(
    '[Error] Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 403\n[Error] Fetch API cannot load https://api.test/x due to access control checks.\n[Error] Failed to load resource: Origin https://app.test is not allowed by Access-Control-Allow-Origin. Status code: 403 (x, line 0)',
  );
  expect(found[0]).toMatchObject({
    url: 'https://api.test/x',
    origin: 'https://app.test',
    evidence: { status: '403' },
  });
});

test('Chromium’s next line gives the method and the status', () => {
  const text = `${chromium("No 'Access-Control-Allow-Origin' header is present on the requested resource.")}\napp.js:3  PUT https://api.test/x net::ERR_FAILED 503 (Service Unavailable)`;
  expect(messages(text)[0]?.evidence).toEqual({ method: 'PUT', status: '503' });
});

test('a redirected request is that of the URL that was blocked', () => {
  const text =
    "Access to fetch at 'https://b.test/' (redirected from 'https://a.test/') from origin 'null' has been blocked by CORS policy: It does not have HTTP ok status.";
  expect(messages(text)[0]).toMatchObject({ url: 'https://b.test/', origin: 'null' });
});

test('alike messages are one', () => {
  expect(messages(`${chromium('Ä')}\n`.repeat(100))).toHaveLength(1);
});
