import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { remedyTitle } from '../../../src/remedies/index.ts';
import { isOutsideTheServer } from '../../../src/remedies/testable.ts';
import type { Tab } from '../../state/store.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { Button } from '../Button.tsx';
import { BoxedConfiguration } from './BoxedConfiguration.tsx';
import { CopyForBackend } from './CopyForBackend.tsx';
import { fixOf } from './fix-of.ts';
import { isForBackend } from './is-for-backend.ts';
import { useSettled } from './use-settled.ts';

export interface BoxedFixProps {
  readonly item: Analyzed;
  /** The whole log. */
  readonly all: readonly Analyzed[];
  readonly onTab: (tab: Tab) => void;
  /** Not there: nothing can be sent. */
  readonly again?: AgainProps | undefined;
}

/** What the Fix tab says at length, as short as it can be said: what to paste, and what to do with it. */
export function BoxedFix({ item, all, onTab, again }: BoxedFixProps) {
  const settled = useSettled(all);
  const { fix, guesses, others } = useMemo(() => fixOf(item, settled), [item, settled]);
  if (fix === null) return null;
  const { policy, remedies } = fix;
  // Nothing that a test asks of a server shows what lies in the page, the browser or the machine.
  const exportTest = !isOutsideTheServer(item.decision) && (
    <Button testId="export-test" onClick={() => onTab('test')}>
      {told('screen.export-test')}
    </Button>
  );
  if (policy === null) {
    return (
      <div class="buttons">
        <CopyForBackend item={item} fix={fix} server={null} forBackend={isForBackend(fix)} />
        {exportTest}
      </div>
    );
  }
  const headers = remedies.find(({ kind }) => kind === 'cors-policy');
  return (
    <>
      {headers !== undefined && headers !== remedies[0] && (
        <p class="then">{told('screen.fix.then', { title: remedyTitle(headers) })}</p>
      )}
      <BoxedConfiguration
        key={fix.target}
        item={item}
        fix={{ ...fix, policy }}
        guesses={guesses}
        others={others}
        onTab={onTab}
        again={again}
      >
        {exportTest}
      </BoxedConfiguration>
    </>
  );
}
