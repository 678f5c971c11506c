import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import '../../row-menu-messages.ts';
import '../../styles/row-menu.css';
import { shorten } from '../../shorten.ts';
import { usePage } from '../../state/page-actions.ts';
import type { Store } from '../../state/store.ts';
import { rowOf } from '../../state/view-model.ts';
import { withTerm } from '../../state/with-term.ts';
import { told } from '../../words.ts';
import { copyText } from '../copy-text.ts';
import { COPIES, type Copy, textOfRow } from './copy-row.ts';

/** The request whose menu opens, and by which click; null: by a key. */
export interface MenuPlace {
  readonly id: string;
  readonly at: MouseEvent | null;
}

interface Props {
  /** Another one for each time it is opened. */
  readonly place: MenuPlace;
  readonly store: Pick<Store, 'get' | 'setFilter'>;
  readonly onClose: () => void;
}

/** How long it says what came of a copy, in milliseconds. */
const SIGN = 2_000;
const KEYS: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ['ArrowDown', (at: number, count: number) => (at + 1) % count],
  ['ArrowUp', (at: number, count: number) => (at + count - 1) % count],
  ['Home', () => 0],
  ['End', (_at: number, count: number) => count - 1],
]);

/** What can be done with a row, by the pointer or the keys; the focus comes back to where it was. */
export function RowMenu({ place, store, onClose }: Props) {
  const item = store.get().exchanges.find(({ exchange }) => exchange.id === place.id);
  return item === undefined ? null : <OpenMenu key={place.id} {...{ item, place, store, onClose }} />;
}

/** In CSS pixels of the panel: at the pointer, else below the row. */
function pointOf({ id, at }: MenuPlace): { readonly x: number; readonly y: number } {
  if (at !== null) return { x: at.clientX, y: at.clientY };
  const box = document.getElementById(`row-${id}`)?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + 24, y: box?.bottom ?? 0 };
}

function OpenMenu({ item, place, store, onClose }: Props & { readonly item: Analyzed }) {
  const [{ x, y }] = useState(() => pointOf(place));
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const page = usePage();
  const [note, setNote] = useState<string | null>(null);
  const { host } = rowOf(item);

  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(x, innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(0, Math.min(y, innerHeight - height - 4))}px`;
    before.current = document.activeElement;
    items()[0]?.focus();
    // Not from where a person has gone meanwhile.
    return () => {
      if (element.contains(document.activeElement)) comeBack();
    };
  }, [place]);

  useLayoutEffect(() => {
    if (note !== null) {
      const timer = setTimeout(onClose, SIGN);
      return () => clearTimeout(timer);
    }
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose();
    };
    addEventListener('pointerdown', leave, true);
    addEventListener('wheel', leave, { capture: true, passive: true });
    addEventListener('blur', onClose);
    addEventListener('resize', onClose);
    return () => {
      removeEventListener('pointerdown', leave, true);
      removeEventListener('wheel', leave, true);
      removeEventListener('blur', onClose);
      removeEventListener('resize', onClose);
    };
  }, [note, onClose]);

  function comeBack(): void {
    if (before.current instanceof HTMLElement) before.current.focus();
  }

  function tell(what: string): void {
    if (menu.current?.contains(document.activeElement)) comeBack();
    setNote(what);
  }

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  function onKeyDown(event: KeyboardEvent): void {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = KEYS.get(event.key)?.(at, all.length);
    if (to !== undefined) all[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    // Neither the list below nor DevTools are to move.
    event.preventDefault();
    event.stopPropagation();
  }

  async function copy(what: Copy): Promise<void> {
    const made = await textOfRow(item, what, page);
    if ('why' in made) tell(`${told('panel.copy.failed')}: ${shorten(made.why, 300)}`);
    else tell(told(copyText(made.text) ? 'panel.copied' : 'panel.copy.failed'));
  }

  function filter(sign: '' | '-'): void {
    store.setFilter(withTerm(store.get().filter, `${sign}domain:${host}`));
    onClose();
  }

  const style = { left: `${x}px`, top: `${y}px` };
  if (note !== null) {
    return (
      <p class="row-menu" role="status" data-testid="row-menu-note" style={style}>
        {note}
      </p>
    );
  }
  const entry = (id: string, name: string, act: () => void) => (
    <button key={id} type="button" role="menuitem" tabIndex={-1} data-action={id} onClick={act}>
      {name}
    </button>
  );
  return (
    <div
      ref={menu}
      class="row-menu"
      role="menu"
      aria-label={told('panel.row-menu.name')}
      data-testid="row-menu"
      style={style}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {COPIES.map((what) =>
        entry(what, told(`panel.row-menu.${what}`), () => {
          copy(what).catch((error) => {
            console.error(error);
            tell(told('panel.copy.failed'));
          });
        }),
      )}
      {host !== '' && (
        <>
          <hr />
          {entry('only-host', told('panel.row-menu.only-host', { host: shorten(host, 60) }), () =>
            filter(''),
          )}
          {entry('hide-host', told('panel.row-menu.hide-host', { host: shorten(host, 60) }), () =>
            filter('-'),
          )}
        </>
      )}
    </div>
  );
}
