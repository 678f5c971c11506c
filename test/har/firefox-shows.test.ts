import { expect, it } from 'vitest';
import { explainEntries } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { type RawEntryParts, rawEntry } from './raw-entry.ts';

const field = (line: string) => ({ name: line.split(': ')[0], value: line.split(': ')[1] });
const page = ['Origin: http://localhost:3000', 'Sec-Fetch-Mode: cors', 'Sec-Fetch-Site: same-site'];
const url = 'http://localhost:4000/items';

function decided(...parts: readonly RawEntryParts[]): string {
  const entries = parts.map((part, index) =>
    readEntry(rawEntry({ writer: 'firefox', url, request: page, ...part }), index),
  );
  const [row] = explainEntries(entries, { browser: { name: 'firefox', version: 153 } });
  const { verdict, reason, alternatives = [] } = row?.decision ?? {};
  return [verdict, reason, ...alternatives.map((one) => `${one.verdict}:${one.reason}`)].join(' ');
}

const preflight: RawEntryParts = {
  method: 'OPTIONS',
  status: 204,
  request: [...page, 'Access-Control-Request-Method: PUT'],
  response: ['Access-Control-Allow-Origin: *', 'Access-Control-Allow-Methods: PUT'],
};

it.each<[string, object, string]>([
  [
    'went out, so that its preflight passed',
    { send: 28, wait: 0 },
    'failed network-error failed:network-error',
  ],
  ['may not have gone out', {}, 'blocked allow-origin-wildcard-with-credentials'],
  [
    'has only noughts, which says nothing',
    { send: 0, wait: 0 },
    'blocked allow-origin-wildcard-with-credentials',
  ],
])('a request without a response %s', (_, timings, expected) => {
  const actual = { method: 'PUT', status: 0, over: { timings, _securityState: 'insecure' } };
  expect(decided(actual, { ...preflight, start: 1 })).toContain(expected);
});

const redirect = (bodySize: number): RawEntryParts => ({
  over: {
    response: {
      status: 302,
      headers: [
        'Access-Control-Allow-Origin: http://localhost:3000',
        'Location: /to',
        'Content-Length: 54',
      ].map(field),
      ...{ redirectURL: '/to', headersSize: 100, bodySize, content: {}, httpVersion: 'HTTP/1.1' },
    },
  },
});

it.each<[string, number, boolean]>([
  ['was taken has a redirect mode of manual or error', 154, true],
  ['was left says nothing of it', 100, false],
])('a redirect whose body %s', (_, bodySize, isTaken) => {
  const entry = readEntry(rawEntry({ writer: 'firefox', url, ...redirect(bodySize) }), 0);
  expect(entry.redirectTaken === true).toBe(isTaken);
});

it.each([
  [400, null],
  [200, 'cut-short'],
])('a body that ended early under status %i is %s', (status, symptom) => {
  const headers = ['Content-Length: 54'].map(field);
  const response = { status, headers, headersSize: 100, bodySize: 110, content: {}, httpVersion: 'HTTP/1.1' };
  const entry = readEntry(rawEntry({ writer: 'firefox', url, request: page, over: { response } }), 0);
  expect(entry.symptom).toBe(symptom);
});
