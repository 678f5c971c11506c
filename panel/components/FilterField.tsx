import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isTyped } from '../is-typed.ts';
import { FILTER_KEYS, parseFilter } from '../state/filter.ts';
import { told } from '../words.ts';

interface Props {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** `/` and what finds in a page come here from anywhere, Escape empties it and then goes back to the list. */
export function FilterField({ value, onInput }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const unusable = useMemo(() => parseFilter(value).unusable, [value]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const finds = event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!finds && (event.key !== '/' || isTyped(event))) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
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
        list="filter-keys"
        placeholder={told('panel.filter.hint')}
        title={told('panel.filter.help')}
        aria-label={told('panel.filter.name')}
        aria-invalid={unusable.length > 0}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id="filter-keys">
        {FILTER_KEYS.map((key) => (
          <option key={key} value={`${key}:`} />
        ))}
      </datalist>
      {unusable.length > 0 && (
        <span class="filter-trouble" role="status">
          {told('panel.filter.unusable', { regex: unusable[0] })}
        </span>
      )}
    </>
  );
}
