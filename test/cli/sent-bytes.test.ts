import { afterAll, beforeAll, expect, it } from 'vitest';
import { sender } from '../../src/cli/check/send.ts';
import { type Recorder, startRecorder } from '../export/hostile/recorder.ts';

let server: Recorder;

beforeAll(async () => {
  server = await startRecorder();
});

afterAll(() => server.close());

it.each([
  ['patch', '/lower-case', 'a method in lower case'],
  ['GET', '/question?', 'a question mark that nothing follows'],
  ['GET', '/query?a=1&b', 'a query'],
  ['POST', '/bytes', 'bytes beyond ASCII in a header, beside a body'],
])('%s %s is sent as it is: %s', async (method, target) => {
  const request = {
    method,
    url: `${server.origin}${target}`,
    headers: [['X-A', 'caf\xe9 \x80']] as const,
    body: method === 'GET' ? null : 'café\n',
  };
  await sender(new AbortController().signal)(request);
  const sent = server.asked.find((each) => each.target === target);
  expect(sent?.method).toBe(method);
  expect(sent?.header('x-a')).toBe('caf\xe9 \x80');
  expect(sent?.body).toBe(method === 'GET' ? '' : 'caf\xc3\xa9\n');
});
