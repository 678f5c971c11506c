import type { Analyzed } from '../../../src/analyze.ts';
import '../../../src/explain/messages.ts';
import { told } from '../../words.ts';
import { HopHeaders } from './HopHeaders.tsx';

/** Every message of the exchange as it was on the wire, hop by hop. */
export function HeadersTab({ item: { exchange, decision } }: { readonly item: Analyzed }) {
  const { hops, headersSet } = exchange;
  return (
    <div class="headers" data-testid="headers">
      <h2 class="spoken">{told('panel.tab.headers')}</h2>
      {headersSet !== undefined && (
        <p class="notice" data-testid="headers-set">
          {told('panel.under-override.headers', { ...headersSet, names: headersSet.names.join(', ') })}
        </p>
      )}
      {hops.map((hop, index) => (
        <section key={index} class="hop" data-hop={index}>
          {hops.length > 1 && <h2>{told('panel.headers.hop', { number: index + 1, count: hops.length })}</h2>}
          <HopHeaders
            hop={hop}
            index={index}
            trace={decision.trace}
            stoppedAtPreflight={decision.phase === 'preflight' && decision.hop === index}
          />
        </section>
      ))}
    </div>
  );
}
