import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { changedLines, type Fix, type Policy, type ServerGuess } from '../../../src/fix/box.ts';
import { usePage } from '../../state/page-actions.ts';
import type { Tab } from '../../state/store.ts';
import { told, toldCount } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Later } from '../Later.tsx';
import { CodeBox } from './CodeBox.tsx';
import { CopyForBackend } from './CopyForBackend.tsx';
import { loadTryRow } from './load-try-row.ts';
import { ServerMarks } from './ServerMarks.tsx';
import { useServer } from './use-server.ts';

interface Props {
  readonly item: Analyzed;
  readonly fix: Fix & { readonly policy: Policy };
  readonly guesses: readonly ServerGuess[];
  /** How many more requests of this page to the API need more than this. */
  readonly others: number;
  readonly onTab: (tab: Tab) => void;
  readonly again?: AgainProps | undefined;
  /** More buttons. */
  readonly children: ComponentChildren;
}

/** With all servers there are. */
const loadServerPicker = () => import('./ServerPicker.tsx').then(({ ServerPicker }) => ServerPicker);

/** The server and how it was told, the lines to paste, and what can be done with them. */
export function BoxedConfiguration({ item, fix, guesses, others, onTab, again, children }: Props) {
  const { server, clue, named, choose } = useServer(fix.target, guesses);
  const [isChoosing, setChoosing] = useState(false);
  const page = usePage();
  if (server === null) return null;
  const { snippets } = server.configure(fix.policy);
  const buttons = (
    <>
      <CopyButton
        testId="copy-fix"
        class="button"
        name={told('screen.copy-fix')}
        text={snippets.map(({ text }) => text).join('\n\n')}
      />
      <CopyForBackend item={item} fix={fix} server={server} forBackend />
      {children}
      <button
        type="button"
        class="button"
        data-testid="other-server"
        aria-expanded={isChoosing}
        onClick={() => setChoosing(!isChoosing)}
      >
        {told('screen.other-server')} <span aria-hidden="true">▾</span>
      </button>
    </>
  );
  return (
    <>
      <p class="server" data-testid="box-server">
        <strong>{server.title}</strong> <ServerMarks server={server} clue={clue} named={named} />
      </p>
      {isChoosing && (
        <Later load={loadServerPicker} props={{ selected: server.id, onSelect: choose, wanted: true }} />
      )}
      <CodeBox
        key={server.id}
        name={told('screen.code', { server: [{ text: server.title }] })}
        snippets={snippets}
        marked={changedLines(server, fix)}
      />
      {(fix.warnings.length > 0 || others > 0) && (
        <p class="more">
          {fix.warnings.length > 0 && (
            <button type="button" class="link warnings" onClick={() => onTab('fix')}>
              {toldCount('screen.warnings', fix.warnings.length)}
            </button>
          )}
          {others > 0 && (
            <button type="button" class="link" data-testid="box-others" onClick={() => onTab('fix')}>
              {toldCount('screen.others', others)}
            </button>
          )}
        </p>
      )}
      {again === undefined || page === null ? (
        <div class="buttons">{buttons}</div>
      ) : (
        <Later load={loadTryRow} props={{ policy: fix.policy, again, children: buttons }} />
      )}
    </>
  );
}
