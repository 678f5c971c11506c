import { expect, test } from 'vitest';
import { remedyTitle } from '../../src/remedies/index.ts';
import { bare } from '../../src/words/plain.ts';
import { listed } from './listed.ts';
import type { RemedyCase } from './remedy-case.ts';

/** What is to be allowed is named in the one line that everybody reads. */

const title = (one: Omit<RemedyCase, 'first' | 'owner'>) => {
  const remedy = listed(one).remedies.find(({ id }) => id === 'allow-by-cors');
  return remedy === undefined ? null : bare(remedyTitle(remedy));
};

const allowed = ['Access-Control-Allow-Origin: https://app.test'];

test.each<[string, Omit<RemedyCase, 'first' | 'owner'>, string]>([
  ['no header at all', { response: { status: 200 } }, 'Allow the origin https://app.test'],
  [
    'another origin',
    { response: { status: 200, headers: ['Access-Control-Allow-Origin: https://admin.test'] } },
    'Allow the origin https://app.test',
  ],
  [
    '* with credentials',
    { include: true, response: { status: 200, headers: ['Access-Control-Allow-Origin: *'] } },
    'Allow the origin https://app.test, with credentials',
  ],
  ['credentials', { include: true, response: { status: 200, headers: allowed } }, 'Allow credentials'],
  ['a method', { method: 'PUT', preflight: { status: 204, headers: allowed } }, 'Allow the method PUT'],
  [
    'a header',
    { sent: ['X-Api-Key: k'], preflight: { status: 204, headers: allowed } },
    'Allow the header x-api-key',
  ],
  [
    'two headers',
    { sent: ['X-Api-Key: k', 'X-Trace: t'], preflight: { status: 204, headers: allowed } },
    'Allow the headers x-api-key, x-trace',
  ],
  [
    'more than one thing',
    { method: 'PUT', sent: ['X-Api-Key: k'], preflight: { status: 204, headers: allowed } },
    'Send the CORS headers',
  ],
])('%s', (_, one, wanted) => {
  expect(title(one)).toBe(wanted);
});
