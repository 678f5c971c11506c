import '../../../src/fix/messages.ts';
import { type OverrideTrouble, usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';
import { NotSent } from '../again/NotSent.tsx';
import type { AgainProps } from '../again/props.ts';
import { SentFrom } from '../again/SentFrom.tsx';
import { TryResults } from './TryResults.tsx';
import type { Trial } from './use-try.ts';

interface Props {
  readonly trial: Trial;
  readonly again: AgainProps;
}

/** How far a trial is, and what came of it. */
export function TryProgress({ trial: { step }, again }: Props) {
  const asksInTab = usePage()?.override.asksInTab === true;
  return (
    <>
      {step.at === 'starting' && (
        <p role="status">{told(asksInTab ? 'fix.try.waiting-tab' : 'fix.try.waiting')}</p>
      )}
      {step.at === 'not-sent' && <NotSent trouble={step.trouble} />}
      {step.at === 'not-tried' && <NotTried trouble={step.trouble} />}
      <TryResults again={again} areAllSent={step.at !== 'sending'} />
      {step.at === 'sent' && <SentFrom sent={step.sent} />}
    </>
  );
}

function NotTried({ trouble }: { readonly trouble: OverrideTrouble }) {
  return (
    <p role="alert" data-testid="not-tried">
      {trouble.kind === 'failed'
        ? told('fix.try.failed', { why: trouble.why })
        : trouble.kind === 'no-host'
          ? told('fix.try.no-host', { origin: trouble.origin })
          : told(`fix.try.${trouble.kind}`)}
    </p>
  );
}
