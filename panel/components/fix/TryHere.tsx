import { useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { allowanceHeaders, type Policy } from '../../../src/fix/register.ts';
import { type OverrideTrouble, type SendTrouble, usePage } from '../../state/page-actions.ts';
import { changesNothing } from '../../state/request-again.ts';
import { told } from '../../words.ts';
import { NotSent } from '../again/NotSent.tsx';
import { Section } from '../why/Section.tsx';

interface Props {
  readonly item: Analyzed;
  readonly policy: Policy;
}

/** Sets the suggested headers in this tab alone, and has the page ask again: the fix is seen before the server has it. */
export function TryHere({ item, policy }: Props) {
  const page = usePage();
  const [step, setStep] = useState<'ready' | 'starting' | 'asking' | 'sent'>('ready');
  const [trouble, setTrouble] = useState<OverrideTrouble | null>(null);
  const [notSent, setNotSent] = useState<SendTrouble | null>(null);
  const override = page?.override ?? null;
  if (page === null || override === null) return null;
  const [origin] = item.decision.origin.candidates;
  const { method } = item.exchange.hops[0].request;
  const { reason } = item.decision;
  const beyond = reason === 'preflight-status-not-ok' || reason === 'preflight-redirected';

  async function start(): Promise<void> {
    const { always, preflight, answer } = allowanceHeaders(policy, origin);
    const change = {
      target: policy.target,
      initiator: origin,
      preflight: [...always, ...preflight],
      answer: [...always, ...answer],
    };
    setStep('starting');
    setTrouble(null);
    setNotSent(null);
    const why = (await override?.start(change)) ?? null;
    setTrouble(why);
    if (why !== null) return setStep('ready');
    if (changesNothing(method)) await send();
    else setStep('asking');
  }

  async function send(): Promise<void> {
    setNotSent((await page?.sendAgain(item)) ?? null);
    setStep('sent');
  }

  return (
    <Section name={told('fix.try.name')} testId="try-here">
      <p class="because">{told('fix.try.about', { target: policy.target })}</p>
      {beyond && <p class="because">{told('fix.try.beyond')}</p>}
      {step === 'asking' ? (
        <p role="alert">
          {told('fix.try.ask', { method })}{' '}
          <button type="button" class="button" data-testid="try-send" onClick={() => void send()}>
            {told('panel.again.yes')}
          </button>{' '}
          <button type="button" class="button" onClick={() => setStep('ready')}>
            {told('panel.again.no')}
          </button>
        </p>
      ) : (
        <p>
          <button
            type="button"
            class="button"
            data-testid="try-start"
            disabled={step === 'starting'}
            onClick={() => void start()}
          >
            {told('fix.try.start')}
          </button>
        </p>
      )}
      {step === 'starting' && <p role="status">{told('fix.try.waiting')}</p>}
      {step === 'sent' && notSent === null && <p role="status">{told('fix.try.sent')}</p>}
      {step === 'sent' && notSent !== null && <NotSent trouble={notSent} />}
      {trouble !== null && <NotTried trouble={trouble} />}
    </Section>
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
