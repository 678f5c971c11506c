import { useRef } from 'preact/hooks';

interface Props<T extends string> {
  readonly tabs: readonly T[];
  readonly selected: T;
  readonly nameOf: (tab: T) => string;
  readonly onSelect: (tab: T) => void;
}

/** The ARIA tabs pattern with automatic activation: one tab stop, arrows move and select. */
export function TabList<T extends string>({ tabs, selected, nameOf, onSelect }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(selected);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[
      event.key
    ];
    const tab = to === undefined ? undefined : tabs[to % tabs.length];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {nameOf(tab)}
        </button>
      ))}
    </div>
  );
}
