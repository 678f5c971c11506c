import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analyzed } from '../../src/analyze.ts';
import { isTyped } from '../is-typed.ts';
import { parseFilter } from '../state/filter.ts';
import { told } from '../words.ts';
import { Later } from './Later.tsx';

/** Nobody needs it before something is to be typed. */
export const loadFilterHelp = () => import('./FilterHelp.tsx').then(({ FilterHelp }) => FilterHelp);

interface Props {
  readonly value: string;
  readonly exchanges: readonly Analyzed[];
  readonly onInput: (value: string) => void;
}

/** `/` and what finds in a page come here from anywhere, Escape empties it and then goes back to the list. */
export function FilterField({ value, exchanges, onInput }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [unusable] = useMemo(() => parseFilter(value).unusable, [value]);
  const [used, setUsed] = useState(value !== '');

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const finds = event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!finds && (event.key !== '/' || isTyped(event))) return;
      event.preventDefault();
      // DevTools listen to the document, and would find in this panel, where they find nothing.
      event.stopPropagation();
      field.current?.focus();
      field.current?.select();
    }
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // DevTools would open its drawer as well.
    event.stopPropagation();
    event.preventDefault();
    if (value !== '') onInput('');
    else document.querySelector<HTMLElement>('[role="grid"], [role="tree"]')?.focus();
  }

  return (
    <>
      <input
        ref={field}
        class="filter"
        type="search"
        spellcheck={false}
        autocomplete="off"
        list="filter-offers"
        placeholder={told('panel.filter.hint')}
        title={told('panel.filter.help')}
        aria-label={told('panel.filter.name')}
        aria-invalid={unusable !== undefined}
        aria-describedby="filter-note"
        value={value}
        onFocus={() => setUsed(true)}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {(used || value !== '') && <Later load={loadFilterHelp} props={{ value, unusable, exchanges }} />}
    </>
  );
}
