import type { SendTrouble } from '../../state/page-actions.ts';
import '../../again-messages.ts';
import { told } from '../../words.ts';

/** Why a request was not sent once more. */
export function NotSent({ trouble }: { readonly trouble: SendTrouble }) {
  return (
    <p role="alert" data-testid="not-sent">
      {trouble.kind === 'failed'
        ? told('panel.again.not-sent', { why: trouble.why })
        : 'origin' in trouble
          ? told(`panel.again.${trouble.kind}`, { origin: trouble.origin })
          : told(`panel.again.${trouble.kind}`)}
    </p>
  );
}
