import '../../running-messages.ts';
import { useEffect, useState } from 'preact/hooks';
import type { RequestsBefore } from '../../../src/capture/before-devtools.ts';
import { usePage } from '../../state/page-actions.ts';
import { told, toldCount } from '../../words.ts';
import { Button } from '../Button.tsx';

/** What was asked for before anybody listened is not in the list: the way to see it, and how much there is. */
export function LatePage() {
  const page = usePage();
  const [before, setBefore] = useState<RequestsBefore | null>(null);
  useEffect(() => {
    let wanted = true;
    void page?.before().then(
      (found) => wanted && setBefore(found),
      (error) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  if (page === null) return null;
  return (
    <div class="late" data-testid="late">
      {before !== null && before.requests > 0 && (
        <p role="status">
          {toldCount('panel.late.requests', before.requests)}{' '}
          {before.unread > 0 && <strong>{toldCount('panel.late.unread', before.unread)}</strong>}
        </p>
      )}
      <Button testId="reload-page" primary onClick={page.reload}>
        {told('panel.late.reload')}
      </Button>
    </div>
  );
}
