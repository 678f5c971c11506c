import type { ReasonId } from '../../../src/engine/reasons.ts';
import { reasonExplanations } from '../../../src/explain/families/register.ts';
import { parseUrl } from '../../../src/url/parse-url.ts';
import { say } from '../../../src/words/say.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import type { ResolvedProblem } from '../../state/resolved.ts';
import { told, toldCount } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';
import { TextView } from '../TextView.tsx';

interface Props {
  readonly resolved: readonly ResolvedProblem[];
  readonly onOpen: (id: string) => void;
}

/** What failed in the page before and goes well in this one: a line each, that opens the request that went well. */
export function ResolvedLines({ resolved, onOpen }: Props) {
  return (
    <section class="resolved" aria-labelledby="resolved-name" data-testid="resolved">
      <h2 id="resolved-name" class="resolved-name">
        {told('problems.resolved')} <span class="count">{resolved.length}</span>
      </h2>
      <ul class="other-lines">
        {resolved.map(({ former, id }) => {
          const { method, api, path, reason, count } = former;
          const host = parseUrl(api)?.host ?? api;
          return (
            <li key={`${reason} ${id}`}>
              <button type="button" class="other-line" data-resolved={reason} onClick={() => onOpen(id)}>
                <VerdictIcon verdict="allowed" waiting={false} />
                <span class="method">{visible(shorten(method, 40))}</span>
                <bdi class="name" title={visible(shorten(api + path, 2000))}>
                  {visible(shorten(path, 300))}
                </bdi>
                <span class="was">
                  <Was reason={reason} /> · <bdi>{visible(shorten(host, 200))}</bdi> ·{' '}
                  {toldCount('problems.requests', count)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Its title: what a row said of it went with its headers. */
function Was({ reason }: { readonly reason: string }) {
  const text = isKnown(reason) ? say(reasonExplanations[reason].title) : [{ text: shorten(reason, 100) }];
  return <TextView text={text} />;
}

/** What is kept over a reload may be of an earlier version. */
function isKnown(reason: string): reason is ReasonId {
  return Object.hasOwn(reasonExplanations, reason);
}
