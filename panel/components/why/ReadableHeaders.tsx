import type { Decision } from '../../../src/engine/decision.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { Section } from './Section.tsx';

export function ReadableHeaders({ decision: { verdict, readable } }: { readonly decision: Decision }) {
  if (verdict === 'not-cors' || verdict === 'cannot-tell') return null;
  return (
    <Section name={told('panel.readable.name')} testId="readable">
      {verdict === 'allowed' ? (
        <dl class="facts">
          <dt>{told('panel.readable.exposed')}</dt>
          <dd>
            <Names of={readable.exposed} />
          </dd>
          <dt>{told('panel.readable.hidden')}</dt>
          <dd>
            <Names of={readable.hidden} />
          </dd>
        </dl>
      ) : (
        <p>{told('panel.readable.nothing')}</p>
      )}
    </Section>
  );
}

function Names({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return <span class="no-value">{told('panel.readable.no-headers')}</span>;
  return (
    <ul class="names">
      {of.map((name) => (
        <li key={name}>
          <Value of={name} most={80} />
        </li>
      ))}
    </ul>
  );
}
