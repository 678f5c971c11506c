import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ownRules } from '../own-rules.ts';
import { RulesContext } from '../rules.ts';
import { type Files, FilesContext, type Progress } from '../state/files.ts';
import type { OpenedHar } from '../state/open-har.ts';
import type { OpenedText } from '../state/open-text.ts';
import type { PageActions } from '../state/page-actions.ts';
import type { Store } from '../state/store.ts';
import { told } from '../words.ts';
import { App } from './App.tsx';
import { DropPlace } from './files/DropPlace.tsx';

interface Props {
  /** What the inspected page does. */
  readonly live: Store;
  readonly page: PageActions | null;
}

/** What the page does, or a file in its place; the page goes on being listened to meanwhile. */
export function Root({ live, page }: Props) {
  const [opened, setOpened] = useState<OpenedHar | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [trouble, setTrouble] = useState<Files['trouble']>(null);
  const [text, setText] = useState<OpenedText | null>(null);
  /** Counts openings, so that a slow one does not come after a later one. */
  const turn = useRef(0);
  /** The opening that is shown: one that comes to nothing leaves it as it is. */
  const inPlace = useRef(0);

  const actions = useMemo(() => {
    async function open(file: Blob, name: string): Promise<void> {
      const own = ++turn.current;
      const isLast = () => turn.current === own;
      const isWanted = () => isLast() || inPlace.current === own;
      setTrouble(null);
      setText(null);
      setProgress({ name, phase: 'reading', share: 0 });
      const { openHar } = await import('../state/open-har.ts');
      const result = await openHar(file, name, (now) => isLast() && setProgress(now), isWanted);
      if (!isLast()) return;
      if ('why' in result) {
        setProgress(null);
        setTrouble({ name, why: result.why });
      } else if ('reports' in result) {
        setProgress(null);
        setText(result);
      } else {
        const { place } = live.get();
        // A file is looked at as the page was, but not by its APIs alone.
        result.store.goTo(place === 'origins' ? 'problems' : place);
        inPlace.current = own;
        setOpened(result);
      }
    }
    return {
      open: (file: Blob, name: string) => void open(file, name),
      close() {
        turn.current++;
        inPlace.current = 0;
        setOpened(null);
        setProgress(null);
        setTrouble(null);
        setText(null);
      },
      closeText: () => setText(null),
    };
  }, [live]);

  useEffect(() => {
    function onPaste({ target, clipboardData }: ClipboardEvent): void {
      if (target instanceof HTMLElement && target.matches('input, select, textarea')) return;
      const [file] = clipboardData?.files ?? [];
      const text = clipboardData?.getData('text/plain') ?? '';
      if (file !== undefined) actions.open(file, file.name);
      else if (text.trim() !== '') actions.open(new Blob([text]), told('panel.file.pasted'));
    }
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [actions]);

  useEffect(() => {
    // The viewer for files: what stands in its address is a case that somebody handed over.
    if (import.meta.env.MODE !== 'web') return;
    function onHash(): void {
      if (location.hash.length > 1) actions.open(new Blob([location.hash]), told('panel.file.pasted'));
    }
    onHash();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [actions]);

  const { name: shown = null, written = null, remarks = [] } = opened ?? {};
  const files: Files = { shown, written, remarks, progress, trouble, text, ...actions };
  return (
    <FilesContext.Provider value={files}>
      <RulesContext.Provider value={opened?.rules ?? ownRules}>
        <DropPlace onFile={(file) => actions.open(file, file.name)}>
          <App store={opened?.store ?? live} page={opened === null ? page : null} />
        </DropPlace>
      </RulesContext.Provider>
    </FilesContext.Provider>
  );
}
