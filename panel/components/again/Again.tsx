import { useState } from 'preact/hooks';
import { type SendTrouble, usePage } from '../../state/page-actions.ts';
import { changesNothing } from '../../state/request-again.ts';
import { told } from '../../words.ts';
import { NotSent } from './NotSent.tsx';
import type { AgainProps } from './props.ts';
import { Repeat } from './Repeat.tsx';

type Step =
  | { readonly at: 'ready' | 'asking' | 'sent' }
  | { readonly at: 'failed'; readonly trouble: SendTrouble };

/** Asks the page to send a request once more; asks the person first where that may change something. */
export function Again({ item, repeats, find, onShow }: AgainProps) {
  const page = usePage();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const { method } = item.exchange.hops[0].request;

  async function send(): Promise<void> {
    const trouble = page === null ? null : await page.sendAgain(item);
    setStep(trouble === null ? { at: 'sent' } : { at: 'failed', trouble });
  }

  const button = (name: string, onClick: () => void, testId: string) => (
    <button type="button" class="button" data-testid={testId} onClick={onClick}>
      {name}
    </button>
  );

  return (
    <div class="again">
      {page !== null && /^https?:/i.test(item.exchange.hops[0].url) && step.at !== 'asking' && (
        <span title={told('panel.again.hint')}>
          {button(
            told('panel.again.name'),
            () => (changesNothing(method) ? void send() : setStep({ at: 'asking' })),
            'send-again',
          )}
        </span>
      )}
      {step.at === 'asking' && (
        <p role="alert">
          {told('panel.again.ask', { method })}{' '}
          {button(told('panel.again.yes'), () => void send(), 'send-yes')}{' '}
          {button(told('panel.again.no'), () => setStep({ at: 'ready' }), 'send-no')}
        </p>
      )}
      {step.at === 'sent' && !repeats.newOf.has(item.exchange.id) && (
        <p role="status">{told('panel.again.sent')}</p>
      )}
      {step.at === 'failed' && <NotSent trouble={step.trouble} />}
      <Repeat item={item} repeats={repeats} find={find} onShow={onShow} />
    </div>
  );
}
