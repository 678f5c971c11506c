import { useState } from 'preact/hooks';
import { allowanceHeaders, type Policy } from '../../../src/fix/register.ts';
import { type OverrideTrouble, type SendTrouble, type Sent, usePage } from '../../state/page-actions.ts';
import {
  changesNothing,
  credentialsToTry,
  type RequestAgain,
  type SentBody,
} from '../../state/request-again.ts';
import { told } from '../../words.ts';
import { NotSent } from '../again/NotSent.tsx';
import type { AgainProps } from '../again/props.ts';
import { RequestForm } from '../again/RequestForm.tsx';
import { SentFrom } from '../again/SentFrom.tsx';
import { useOutgoing } from '../again/use-outgoing.ts';
import { Button } from '../Button.tsx';
import { Section } from '../why/Section.tsx';
import { TryResults } from './TryResults.tsx';

interface Props {
  readonly policy: Policy;
  readonly again: AgainProps;
}

type Step =
  | { readonly at: 'ready' | 'starting' | 'sending' }
  | { readonly at: 'asking'; readonly requests: readonly RequestAgain[]; readonly body: SentBody }
  | { readonly at: 'sent'; readonly sent: Sent }
  | { readonly at: 'not-sent'; readonly trouble: SendTrouble }
  | { readonly at: 'not-tried'; readonly trouble: OverrideTrouble };

/** Sets the suggested headers in this tab alone, and has the request sent again: the fix is seen before the server has it. */
export function TryHere({ policy, again }: Props) {
  const { item } = again;
  const page = usePage();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const outgoing = useOutgoing(item);
  const { editing } = outgoing;
  const override = page?.override ?? null;
  if (page === null || override === null) return null;
  const [origin] = item.decision.origin.candidates;
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
    setStep({ at: 'starting' });
    // Nothing may be waited for before it: a browser asks a person in the task of the click.
    const trouble = (await override?.start(change)) ?? null;
    if (trouble !== null) return setStep({ at: 'not-tried', trouble });
    const found = await outgoing.request();
    if (found === null) return setStep({ at: 'ready' });
    const { request, body } = found;
    const modes = editing === null ? credentialsToTry(item) : [request.credentials];
    const requests = modes.map((credentials) => ({ ...request, credentials }));
    if (editing !== null || changesNothing(request.method)) await send(requests);
    else setStep({ at: 'asking', requests, body });
  }

  async function send(requests: readonly RequestAgain[]): Promise<void> {
    if (page === null) return;
    setStep({ at: 'sending' });
    let sent: Sent | SendTrouble | null = null;
    for (const request of requests) {
      sent = await page.sendAgain(item, request, editing?.from ?? null);
      if (sent.kind !== 'sent') break;
    }
    if (sent === null) return;
    setStep(sent.kind === 'sent' ? { at: 'sent', sent } : { at: 'not-sent', trouble: sent });
  }

  return (
    <Section name={told('fix.try.name')} testId="try-here">
      <p class="because">{told('fix.try.about', { target: policy.target })}</p>
      {beyond && <p class="because">{told('fix.try.beyond')}</p>}
      {editing !== null && <RequestForm editing={editing} outgoing={outgoing} />}
      {step.at === 'asking' ? (
        <p role="alert">
          {told('fix.try.ask', { method: step.requests[0]?.method })}{' '}
          {step.requests.length > 1 && `${told('fix.try.ask-both')} `}
          {told(`panel.again.body-${step.body.kind}`)}{' '}
          <Button testId="try-send" onClick={() => void send(step.requests)}>
            {told('panel.again.yes')}
          </Button>{' '}
          <Button testId="try-cancel" onClick={() => setStep({ at: 'ready' })}>
            {told('panel.again.no')}
          </Button>
        </p>
      ) : (
        <p class="buttons">
          <Button
            testId="try-start"
            disabled={
              step.at === 'starting' ||
              step.at === 'sending' ||
              (editing !== null && 'trouble' in editing.read)
            }
            onClick={() => void start()}
          >
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
      {step.at === 'starting' && <p role="status">{told('fix.try.waiting')}</p>}
      {step.at === 'not-sent' && <NotSent trouble={step.trouble} />}
      {step.at === 'not-tried' && <NotTried trouble={step.trouble} />}
      <TryResults again={again} areAllSent={step.at !== 'sending'} />
      {step.at === 'sent' && <SentFrom sent={step.sent} />}
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
