import type { Policy } from '../../../src/fix/box.ts';
import '../../again-messages.ts';
import { told } from '../../words.ts';
import type { AgainProps } from '../again/props.ts';
import { RequestForm } from '../again/RequestForm.tsx';
import { Button } from '../Button.tsx';
import { Section } from '../why/Section.tsx';
import { TryProgress } from './TryProgress.tsx';
import { TryQuestion } from './TryQuestion.tsx';
import { useTry } from './use-try.ts';

interface Props {
  readonly policy: Policy;
  readonly again: AgainProps;
}

/** Tries a fix in this tab, as the request was sent or as the person edits it. */
export function TryHere({ policy, again }: Props) {
  const trial = useTry(policy, again);
  if (trial === null) return null;
  const { step, outgoing } = trial;
  const { editing } = outgoing;
  const { reason } = again.item.decision;
  const beyond = reason === 'preflight-status-not-ok' || reason === 'preflight-redirected';
  return (
    <Section name={told('fix.try.name')} testId="try-here">
      <p class="because">{told('fix.try.about', { target: policy.target })}</p>
      {beyond && <p class="because">{told('fix.try.beyond')}</p>}
      {editing !== null && <RequestForm editing={editing} outgoing={outgoing} />}
      <TryQuestion trial={trial} />
      {step.at !== 'asking' && (
        <p class="buttons">
          <Button testId="try-start" disabled={!trial.isReady} onClick={trial.start}>
            {told('fix.try.start')}
          </Button>{' '}
          {editing === null ? (
            <Button testId="try-edit" title={told('panel.edit.hint')} onClick={() => void outgoing.edit()}>
              {told('fix.try.edit')}
            </Button>
          ) : (
            <Button testId="try-unedit" onClick={outgoing.close}>
              {told('panel.edit.close')}
            </Button>
          )}
        </p>
      )}
      <TryProgress trial={trial} again={again} />
    </Section>
  );
}
