import { useState } from 'preact/hooks';
import { allowanceHeaders, type Policy } from '../../../src/fix/box.ts';
import { type OverrideTrouble, type SendTrouble, type Sent, usePage } from '../../state/page-actions.ts';
import {
  changesNothing,
  credentialsToTry,
  type RequestAgain,
  type SentBody,
} from '../../state/request-again.ts';
import type { AgainProps } from '../again/props.ts';
import { type Outgoing, useOutgoing } from '../again/use-outgoing.ts';

type Step =
  | { readonly at: 'ready' | 'starting' | 'sending' }
  | { readonly at: 'asking'; readonly requests: readonly RequestAgain[]; readonly body: SentBody }
  | { readonly at: 'sent'; readonly sent: Sent }
  | { readonly at: 'not-sent'; readonly trouble: SendTrouble }
  | { readonly at: 'not-tried'; readonly trouble: OverrideTrouble };

/** A fix that is tried in this tab, and how far it is. */
export interface Trial {
  readonly step: Step;
  readonly outgoing: Outgoing;
  /** Whether it can be started now. */
  readonly isReady: boolean;
  start(): void;
  /** After the person has agreed. */
  send(requests: readonly RequestAgain[]): void;
  cancel(): void;
}

/**
 * Sets the suggested headers in this tab alone, and has the request sent again: the fix is seen before the server has it.
 *
 * @returns null: it cannot be tried here
 */
export function useTry(policy: Policy, { item }: Pick<AgainProps, 'item'>): Trial | null {
  const page = usePage();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const outgoing = useOutgoing(item);
  const { editing } = outgoing;
  if (page === null) return null;
  const { override } = page;
  const [origin] = item.decision.origin.candidates;

  async function start(): Promise<void> {
    const { always, preflight, actual } = allowanceHeaders(policy, origin);
    const change = {
      target: policy.target,
      initiator: origin,
      preflight: [...always, ...preflight],
      actual: [...always, ...actual],
    };
    setStep({ at: 'starting' });
    // Nothing may be waited for before it: a browser asks a person in the task of the click.
    const trouble = await override.start(change);
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

  return {
    step,
    outgoing,
    isReady:
      step.at !== 'starting' && step.at !== 'sending' && (editing === null || !('trouble' in editing.read)),
    start: () => void start(),
    send: (requests) => void send(requests),
    cancel: () => setStep({ at: 'ready' }),
  };
}
