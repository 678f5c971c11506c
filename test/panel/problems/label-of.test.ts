import { expect, test } from 'vitest';
import { labelOf } from '../../../panel/components/problems/label-of.ts';
import type { Row } from '../../../panel/state/view-model.ts';
import { bare } from '../../../src/words/plain.ts';
import type { Text } from '../../../src/words/text.ts';

const refused = (method: string): Text => [{ text: 'Method ' }, { value: method }, { text: ' not allowed' }];
const plain: Text = [{ text: 'No Allow-Origin header' }];

test.each([
  ['one request', [refused('PUT')], 'Method PUT not allowed'],
  ['the same again', [refused('PUT'), refused('PUT')], 'Method PUT not allowed'],
  ['two methods', [refused('PUT'), refused('DELETE'), refused('PUT')], 'Method PUT, DELETE not allowed'],
  [
    'more than are named',
    ['PUT', 'DELETE', 'PATCH', 'QUERY', 'LINK'].map(refused),
    'Method PUT, DELETE, PATCH … not allowed',
  ],
  ['no value at all', [plain, plain], 'No Allow-Origin header'],
  ['a label of another form', [refused('PUT'), plain], 'Method PUT not allowed'],
])('%s', (_name, labels, expected) => {
  const [first = []] = labels;
  const [row, ...rest] = labels.map((label) => ({ label }) as Row);
  if (row === undefined) throw new Error('no row');
  expect(bare(labelOf({ label: first, rows: [row, ...rest] }))).toBe(expected);
});
