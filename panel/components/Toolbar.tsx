import type { Analyzed } from '../../src/analyze.ts';
import type { Verdict } from '../../src/engine/decision.ts';
import { useFiles } from '../state/files.ts';
import type { State, Store } from '../state/store.ts';
import { told } from '../words.ts';
import { FilterField } from './FilterField.tsx';
import { ExportButton } from './files/ExportButton.tsx';
import { ImportButton } from './files/ImportButton.tsx';
import { ClearIcon } from './icons.tsx';
import { Later } from './Later.tsx';
import { loadFoot } from './list/ListPlace.tsx';
import { RecordSwitch } from './RecordSwitch.tsx';
import { VerdictChips } from './VerdictChips.tsx';
import { Views } from './Views.tsx';

interface Props {
  readonly store: Store;
  readonly state: State;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly problems: number;
  readonly origins: number;
  /** Whether there is anything to export; what, is asked at the click. */
  readonly exportable: boolean;
  readonly listed: () => readonly Analyzed[];
}

export function Toolbar({ store, state, counts, problems, origins, exportable, listed }: Props) {
  const files = useFiles();
  const { kind } = state.source;
  const ofPage = kind !== 'file' && kind !== 'alone';
  return (
    <header class="toolbar">
      <h1 class="spoken">{told('panel.name')}</h1>
      <button
        type="button"
        class="icon-button"
        title={told('panel.clear.name')}
        aria-label={told('panel.clear.name')}
        disabled={state.exchanges.length === 0}
        onClick={store.clear}
      >
        <ClearIcon />
      </button>
      <Views
        place={state.place}
        counts={{ problems, requests: state.exchanges.length - counts['not-cors'], origins }}
        onGoTo={store.goTo}
      />
      {files !== null && <ImportButton files={files} />}
      <ExportButton exportable={exportable} listed={listed} />
      {ofPage && (
        <label class="check" title={told('panel.preserve.hint')}>
          <input
            type="checkbox"
            checked={state.preserveLog}
            onChange={(event) => store.setPreserveLog(event.currentTarget.checked)}
          />
          {told('panel.preserve.name')}
        </label>
      )}
      <RecordSwitch recorder={state.recorder} />
      <FilterField value={state.filter} exchanges={state.exchanges} onInput={store.setFilter} />
      {state.place === 'requests' && (
        <VerdictChips counts={counts} pressed={state.verdicts} onToggle={store.toggleVerdict} />
      )}
      {state.exchanges.length > 0 && <Later load={loadFoot} props={{ place: 'menu' as const }} />}
    </header>
  );
}
