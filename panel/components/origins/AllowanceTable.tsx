import type { Allowance } from '../../../src/origins/allowance.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';

interface Props {
  readonly name: string;
  readonly allowances: readonly Allowance[];
}

const HEADINGS = ['origin', 'methods', 'headers', 'exposed', 'credentials', 'max-age', 'evidence'] as const;

/** Origins by what they may do, and how many requests that was read from. */
export function AllowanceTable({ name, allowances }: Props) {
  return (
    <div class="scrolls">
      <table class="allowances" aria-label={name}>
        <thead>
          <tr>
            {HEADINGS.map((heading) => (
              <th key={heading} scope="col" class={heading === 'evidence' ? 'number' : undefined}>
                {told(`origins.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allowances.map((allowance) => (
            <tr key={allowance.origin} data-origin={allowance.origin}>
              <th scope="row">
                <Value of={allowance.origin} />{' '}
                {!allowance.allowed && <span class="not-allowed">{told('origins.not-allowed')}</span>}
                {allowance.anyOrigin && told('origins.any')}
              </th>
              <Names of={allowance.methods} />
              <Names of={allowance.headers} />
              <Names of={allowance.exposed} />
              <td>{allowance.credentials ? told('origins.yes') : <NotSeen />}</td>
              <td>{allowance.maxAge ?? <NotSeen />}</td>
              <td class="number">{allowance.evidence.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Names({ of: names }: { readonly of: readonly string[] }) {
  return (
    <td>
      {names.length === 0 ? (
        <NotSeen />
      ) : (
        names.map((name, index) => (
          <span key={name}>
            {index > 0 && ', '}
            <Value of={name} />
          </span>
        ))
      )}
    </td>
  );
}

function NotSeen() {
  return <span class="not-seen">{told('origins.not-seen')}</span>;
}
