// biome-ignore-all lint/a11y/useSemanticElements: a list with groups that is searched; no element of HTML is one.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays in the field (aria-activedescendant).
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the field has the keys.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { loadServers, serverById } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';
import '../../styles/server-picker.css';
import { findServers } from './find-servers.ts';

// Each can be chosen, and is to be shown at once.
await loadServers();

interface Props {
  /** Of the register. */
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** It was asked for: it begins with the focus, and open. */
  readonly wanted?: boolean;
}

/** A field that is typed into to find a server: some fifty are too many to look through. */
export function ServerPicker({ selected, onSelect, wanted = false }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** null: the list is closed. */
  const [search, setSearch] = useState<{ readonly typed: string | null; readonly at: string } | null>(null);
  const groups = findServers(search?.typed ?? '');
  const found = groups.flatMap(({ servers }) => servers.map((server) => server.id));
  const at = search === null ? null : found.includes(search.at) ? search.at : (found[0] ?? null);
  const optionId = (server: string) => `${id}-${server}`;

  useLayoutEffect(() => {
    if (!wanted) return;
    field.current?.focus();
    open();
  }, []);

  useLayoutEffect(() => {
    if (at !== null) document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const open = () => setSearch((now) => now ?? { typed: null, at: selected });

  function choose(server: string): void {
    setSearch(null);
    onSelect(server);
  }

  function step(by: number): void {
    const next = found[(found.indexOf(at ?? '') + by + found.length) % found.length];
    if (search === null) open();
    else if (next !== undefined) setSearch({ ...search, at: next });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && search === null) open();
    else if (event.key === 'Enter' && at !== null) choose(at);
    else if (event.key === 'Escape' && search !== null) setSearch(null);
    else return;
    // Neither the detail nor DevTools are to close.
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="server-picker">
      <label for={id}>{told('fix.server.label')}</label>
      <div class="server-field">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          title={told('fix.server.search')}
          aria-autocomplete="list"
          aria-expanded={search !== null}
          aria-controls={`${id}-list`}
          aria-activedescendant={at === null ? undefined : optionId(at)}
          value={search?.typed ?? serverById(selected)?.title ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={open}
          onInput={({ currentTarget: { value } }) => setSearch({ typed: value, at: '' })}
          onBlur={() => setSearch(null)}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${id}-list`}
          class="server-list"
          role="listbox"
          aria-label={told('fix.server.label')}
          hidden={search === null}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
        >
          {groups.map(({ name, servers }) => (
            <div key={name} role="group" aria-label={name}>
              <div class="group" aria-hidden="true">
                {name}
              </div>
              {servers.map((server) => (
                <div
                  key={server.id}
                  id={optionId(server.id)}
                  class={server.id === at ? 'option at' : 'option'}
                  role="option"
                  aria-selected={server.id === selected}
                  data-server={server.id}
                  onClick={() => choose(server.id)}
                >
                  {server.title}
                </div>
              ))}
            </div>
          ))}
        </div>
        {search !== null && found.length === 0 && (
          <p class="server-list none" role="status">
            {told('fix.server.none')}
          </p>
        )}
      </div>
    </div>
  );
}
