import { verdicts as allVerdicts } from '../src/analyze.ts';
import { createFieldsKeeper, keptFields } from '../src/kept/kept-fields.ts';
import { COLUMNS } from './state/columns.ts';
import { PLACES, type State, TABS } from './state/store.ts';

/** What a person has set, and finds as it was the next time. */
export type Settings = Pick<State, 'preserveLog' | 'tab' | 'place' | 'filter' | 'verdicts' | 'sort'> & {
  readonly record: boolean;
};

const LONGEST_FILTER = 1_000;

/** What is usable of the stored settings: they may be of another version, or not ours. */
export function keptSettings(): Partial<Settings> {
  const found = keptFields();
  if (found === null) return {};
  const { preserveLog, record, tab, view, filter, verdicts, sort } = found;
  return {
    preserveLog: preserveLog === true,
    record: record === true,
    tab: TABS.find((each) => each === tab) ?? 'why',
    // Not under the name it once had: then a list was all there was to begin with.
    place: PLACES.find((each) => each === view) ?? 'problems',
    filter: typeof filter === 'string' ? filter.slice(0, LONGEST_FILTER) : '',
    verdicts: allVerdicts.filter((each) => Array.isArray(verdicts) && verdicts.includes(each)),
    sort: sortOf(sort),
  };
}

function sortOf(value: unknown): Settings['sort'] {
  const { column, descending } = Object(value) as Record<string, unknown>;
  const known = COLUMNS.find((each) => each === column);
  return known === undefined ? null : { column: known, descending: descending === true };
}

/** Keeps them, where they are not what was kept last. */
export function createSettingsKeeper(): (settings: Settings) => void {
  const keep = createFieldsKeeper();
  return ({ preserveLog, record, tab, place, filter, verdicts, sort }) =>
    keep({ preserveLog, record, tab, view: place, filter, verdicts, sort });
}
