import { useLayoutEffect, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import type { Fix, Server } from '../../../src/fix/box.ts';

/**
 * A text to send on, for whoever may not see this panel and can change the server; null: it is not there yet.
 *
 * @param wanted what takes secrets out of it is as large as all else here: it is loaded from then on
 */
export function useBackendText(
  item: Analyzed,
  { policy }: Pick<Fix, 'policy'>,
  server: Server | null,
  wanted: boolean,
): string | null {
  const [text, setText] = useState<string | null>(null);
  // With the frame that shows them: the text of what was there before is no longer copied.
  useLayoutEffect(() => {
    setText(null);
    if (!wanted) return;
    let shown = true;
    const configuration =
      policy === null || server === null
        ? null
        : { title: server.title, snippets: server.configure(policy).snippets };
    void import('../../backend.ts').then(({ textForBackend }) => {
      if (shown) setText(textForBackend(item, configuration));
    });
    return () => {
      shown = false;
    };
  }, [item, policy, server, wanted]);
  return text;
}
