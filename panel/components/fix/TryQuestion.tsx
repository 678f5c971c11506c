import '../../../src/fix/messages.ts';
import '../../again-messages.ts';
import { told } from '../../words.ts';
import { Button } from '../Button.tsx';
import type { Trial } from './use-try.ts';

/** Asks before something is sent that may change something; nothing where there is nothing to ask. */
export function TryQuestion({ trial: { step, send, cancel } }: { readonly trial: Trial }) {
  if (step.at !== 'asking') return null;
  const { requests, body } = step;
  return (
    <p role="alert">
      {told('fix.try.ask', { method: requests[0]?.method })}{' '}
      {requests.length > 1 && `${told('fix.try.ask-both')} `}
      {told(`panel.again.body-${body.kind}`)}{' '}
      <Button testId="try-send" onClick={() => send(requests)}>
        {told('panel.again.yes')}
      </Button>{' '}
      <Button testId="try-cancel" onClick={cancel}>
        {told('panel.again.no')}
      </Button>
    </p>
  );
}
