import { useState } from 'preact/hooks';
import { type SendTrouble, type Sent, usePage } from '../../state/page-actions.ts';
import { changesNothing, type RequestAgain, type SentBody } from '../../state/request-again.ts';
import '../../again-messages.ts';
import { told } from '../../words.ts';
import { Button } from '../Button.tsx';
import { NotSent } from './NotSent.tsx';
import type { AgainProps } from './props.ts';
import { Repeat } from './Repeat.tsx';
import { RequestForm } from './RequestForm.tsx';
import { SentFrom } from './SentFrom.tsx';
import { useOutgoing } from './use-outgoing.ts';

type Step =
  | { readonly at: 'ready' }
  /** Nothing may be sent a second time meanwhile. */
  | { readonly at: 'sending' }
  | { readonly at: 'asking'; readonly request: RequestAgain; readonly body: SentBody }
  | { readonly at: 'sent'; readonly sent: Sent }
  | { readonly at: 'failed'; readonly trouble: SendTrouble };

/** Has a request sent once more, as it was or edited; asks the person first where that may change something. */
export function Again(again: AgainProps) {
  const { item, repeats } = again;
  const page = usePage();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const outgoing = useOutgoing(item);
  const { editing } = outgoing;
  const ready = () => setStep({ at: 'ready' });

  async function busy<T>(work: () => Promise<T>): Promise<T> {
    setStep({ at: 'sending' });
    try {
      return await work();
    } catch (error) {
      ready();
      throw error;
    }
  }

  async function ask(): Promise<void> {
    const found = await busy(outgoing.request);
    if (found === null) return ready();
    // Who has written it knows what it is.
    if (editing !== null || changesNothing(found.request.method)) await send(found.request);
    else setStep({ at: 'asking', ...found });
  }

  async function send(request: RequestAgain): Promise<void> {
    if (page === null) return;
    const sent = await busy(() => page.sendAgain(item, request, editing?.from ?? null));
    setStep(sent.kind === 'sent' ? { at: 'sent', sent } : { at: 'failed', trouble: sent });
  }

  async function edit(): Promise<void> {
    ready();
    await outgoing.edit();
  }

  const isSending = step.at === 'sending';
  const canSend = page !== null && /^https?:/i.test(item.exchange.hops[0].url);
  const isDone = repeats.waiting.every(({ of }) => of !== item.exchange.id);
  return (
    <div class="again">
      {canSend && step.at !== 'asking' && editing === null && (
        <span>
          <Button
            testId="send-again"
            title={told('panel.again.hint')}
            disabled={isSending}
            onClick={() => void ask()}
          >
            {told('panel.again.name')}
          </Button>{' '}
          <Button
            testId="edit-again"
            title={told('panel.edit.hint')}
            disabled={isSending}
            onClick={() => void edit()}
          >
            {told('panel.edit.open')}
          </Button>
        </span>
      )}
      {editing !== null && (
        <>
          <RequestForm editing={editing} outgoing={outgoing} />
          <p class="buttons">
            <Button
              testId="send-edited"
              disabled={isSending || 'trouble' in editing.read}
              onClick={() => void ask()}
            >
              {told('panel.again.yes')}
            </Button>{' '}
            <Button testId="edit-close" onClick={outgoing.close}>
              {told('panel.edit.close')}
            </Button>
          </p>
        </>
      )}
      {step.at === 'asking' && (
        <p role="alert">
          {told('panel.again.ask', { method: step.request.method })}{' '}
          {told(`panel.again.body-${step.body.kind}`)}{' '}
          <Button testId="send-yes" onClick={() => void send(step.request)}>
            {told('panel.again.yes')}
          </Button>{' '}
          <Button testId="send-no" onClick={ready}>
            {told('panel.again.no')}
          </Button>
        </p>
      )}
      {step.at === 'sent' && (
        <>
          {!isDone && <p role="status">{told('panel.again.sent')}</p>}
          <SentFrom sent={step.sent} />
        </>
      )}
      {step.at === 'failed' && <NotSent trouble={step.trouble} />}
      <Repeat {...again} />
    </div>
  );
}
