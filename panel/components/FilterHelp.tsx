import { useMemo } from 'preact/hooks';
import '../filter-messages.ts';
import type { Analyzed } from '../../src/analyze.ts';
import { visible } from '../../src/words/visible.ts';
import { shorten } from '../shorten.ts';
import { FILTER_KEYS } from '../state/filter.ts';
import { completions, unknownKey } from '../state/filter-help.ts';
import { rowOf } from '../state/view-model.ts';
import { told } from '../words.ts';

interface Props {
  readonly value: string;
  /** As typed; not there: every regular expression is one. */
  readonly unusable: string | undefined;
  readonly exchanges: readonly Analyzed[];
}

/** What may be typed next, and what of it is not as it was meant to be. */
export function FilterHelp({ value, unusable, exchanges }: Props) {
  const offered = useMemo(() => completions(value, () => exchanges.map(rowOf)), [value, exchanges]);
  const unknown = useMemo(() => unknownKey(value), [value]);
  const note =
    unusable !== undefined
      ? told('panel.filter.unusable', { regex: visible(shorten(unusable, 60)) })
      : unknown === null
        ? ''
        : noteOf(unknown);
  return (
    <>
      <datalist id="filter-offers">
        {offered.map((offer) => (
          <option key={offer} value={offer} />
        ))}
      </datalist>
      <span
        class={unusable === undefined ? 'filter-note' : 'filter-note bad'}
        id="filter-note"
        role="status"
        title={note}
      >
        {note}
      </span>
    </>
  );
}

function noteOf({ key, near }: NonNullable<ReturnType<typeof unknownKey>>): string {
  return near === null
    ? told('panel.filter.unknown-key', { key, keys: FILTER_KEYS.map((known) => `${known}:`).join(' ') })
    : told('panel.filter.near-key', { key, near });
}
