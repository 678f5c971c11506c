import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { parseUrl } from '../../../src/url/parse-url.ts';
import { bare, plain } from '../../../src/words/plain.ts';
import { sayCount } from '../../../src/words/plural.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import { neededHeaders } from '../../state/needed-headers.ts';
import { told } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';

interface Props {
  readonly exchanges: readonly Analyzed[];
  readonly onOpen: (id: string) => void;
}

/** What was allowed, and hides a header that its client reads: a line each, that opens the first such request. */
export function NeededLines({ exchanges, onOpen }: Props) {
  const needed = useMemo(() => neededHeaders(exchanges), [exchanges]);
  if (needed.length === 0) return null;
  return (
    <section class="resolved" aria-labelledby="needed-name" data-testid="needed">
      <h2 id="needed-name" class="resolved-name">
        {told('problems.needed')} <span class="count">{needed.length}</span>
      </h2>
      <ul class="other-lines">
        {needed.map(({ id, api, title, count }) => (
          <li key={id}>
            <button type="button" class="other-line" data-needed={id} onClick={() => onOpen(id)}>
              <VerdictIcon verdict="allowed" waiting={false} />
              <span class="name">{visible(shorten(plain(title), 300))}</span>
              <span class="was">
                <bdi>{visible(shorten(parseUrl(api)?.host ?? api, 200))}</bdi> ·{' '}
                {bare(sayCount('problems.requests', count))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
