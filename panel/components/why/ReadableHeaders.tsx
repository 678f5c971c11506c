import type { Decision } from '../../../src/engine/decision.ts';
import { told, toldCount } from '../../words.ts';
import { Value } from '../Value.tsx';
import { Fold } from './Fold.tsx';

export function ReadableHeaders({ decision: { verdict, readable } }: { readonly decision: Decision }) {
  if (verdict === 'not-cors' || verdict === 'cannot-tell') return null;
  return (
    <Fold
      testId="readable"
      name={told('panel.readable.name')}
      inside={inside(verdict, readable.hidden.length)}
    >
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
    </Fold>
  );
}

function inside(verdict: Decision['verdict'], hidden: number): string {
  if (verdict !== 'allowed') return told('screen.readable.nothing');
  return hidden === 0 ? told('screen.readable.all') : toldCount('screen.readable.some', hidden);
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
