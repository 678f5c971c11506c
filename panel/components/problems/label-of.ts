import type { Part, Text } from '../../../src/words/text.ts';
import type { Problem } from '../../state/problems.ts';
import type { Row } from '../../state/view-model.ts';

/** Values that are named of one kind; there are as many as the page cares to make. */
const NAMED = 3;

/**
 * What is wrong with all requests of a problem: the first one's label, with the others' values beside its own. `PUT` is
 * not all that is refused where a `DELETE` is too.
 */
export function labelOf({ label, rows }: Pick<Problem, 'label' | 'rows'>): Text {
  return label.flatMap((part, index) => ('value' in part ? listed(valuesAt(index, label, rows)) : [part]));
}

function valuesAt(index: number, { length }: Text, rows: readonly Pick<Row, 'label'>[]): readonly string[] {
  const values = new Set<string>();
  for (const { label } of rows) {
    const part = label.length === length ? label[index] : undefined;
    if (part !== undefined && 'value' in part) values.add(part.value);
    if (values.size > NAMED) break;
  }
  return [...values];
}

function listed(values: readonly string[]): readonly Part[] {
  const named = values
    .slice(0, NAMED)
    .flatMap((value, index): Part[] => (index === 0 ? [{ value }] : [{ text: ', ' }, { value }]));
  return values.length > NAMED ? [...named, { text: ' …' }] : named;
}
