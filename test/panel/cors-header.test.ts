import { expect, test } from 'vitest';
import { isCorsHeader } from '../../panel/cors-header.ts';

test.each([
  ['Origin', true],
  ['ORIGIN', true],
  ['Access-Control-Allow-Origin', true],
  ['access-control-request-method', true],
  ['Origin-Agent-Cluster', false],
  ['X-Access-Control-Note', false],
  ['Vary', false],
])('%s takes part in CORS: %s', (name, takesPart) => {
  expect(isCorsHeader(name)).toBe(takesPart);
});
