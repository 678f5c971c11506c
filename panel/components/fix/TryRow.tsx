import type { ComponentChildren } from 'preact';
import type { Policy } from '../../../src/fix/register.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { Button } from '../Button.tsx';
import { TryProgress } from './TryProgress.tsx';
import { TryQuestion } from './TryQuestion.tsx';
import { useTry } from './use-try.ts';

interface Props {
  readonly policy: Policy;
  readonly again: AgainProps;
  /** The buttons beside it. */
  readonly children: ComponentChildren;
}

/** A row of buttons with the one that tries the fix first, and below it what came of that. */
export function TryRow({ policy, again, children }: Props) {
  const trial = useTry(policy, again);
  if (trial === null) return <div class="buttons">{children}</div>;
  return (
    <>
      <TryQuestion trial={trial} />
      <div class="buttons">
        {trial.step.at !== 'asking' && (
          <Button
            testId="try-start"
            primary
            title={told('fix.try.about', { target: policy.target })}
            disabled={!trial.isReady}
            onClick={trial.start}
          >
            {told('fix.try.start')}
          </Button>
        )}
        {children}
      </div>
      <TryProgress trial={trial} again={again} />
    </>
  );
}
