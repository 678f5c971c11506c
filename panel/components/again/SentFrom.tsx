import type { Sent } from '../../state/page-actions.ts';
import '../../again-messages.ts';
import { toldCount } from '../../words.ts';

/** From which document a request went out, where it may have been another that made the first one. */
export function SentFrom({ sent: { from, others } }: { readonly sent: Sent }) {
  if (others === 0) return null;
  return (
    <p class="because" data-testid="sent-from">
      {toldCount('panel.again.sent-from', others, { from })}
    </p>
  );
}
