import type { ComponentChildren } from 'preact';
import type { Policy } from '../../../src/fix/box.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { Button } from '../Button.tsx';
import { Later } from '../Later.tsx';
import { useTry } from './use-try.ts';

interface Props {
  readonly policy: Policy;
  readonly again: AgainProps;
  /** The buttons beside it. */
  readonly children: ComponentChildren;
}

const loadQuestion = () => import('./TryQuestion.tsx').then(({ TryQuestion }) => TryQuestion);

const loadProgress = () => import('./TryProgress.tsx').then(({ TryProgress }) => TryProgress);

/** A row of buttons with the one that tries the fix first, and below it what came of that. */
export function TryRow({ policy, again, children }: Props) {
  const trial = useTry(policy, again);
  if (trial === null) return <div class="buttons">{children}</div>;
  const { at } = trial.step;
  const isTried = at !== 'ready' || again.repeats.sent.some(({ of }) => of === again.item.exchange.id);
  return (
    <>
      {at === 'asking' && <Later load={loadQuestion} props={{ trial }} />}
      <div class="buttons">
        {at !== 'asking' && (
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
      {isTried && <Later load={loadProgress} props={{ trial, again }} />}
    </>
  );
}
