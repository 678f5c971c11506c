import type { HeaderList } from '../../../src/engine/header-list.ts';
import { isCorsHeader } from '../../cors-header.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { HeaderName } from './HeaderName.tsx';

interface Props {
  /** What the table is of. */
  readonly name: string;
  /** Repeats kept. */
  readonly headers: HeaderList;
  /** Said where there are none. */
  readonly none?: string;
}

export function HeaderTable({ name, headers, none = told('panel.headers.none') }: Props) {
  if (headers.length === 0) return <p class="no-value">{none}</p>;
  const first = corsFirst(headers);
  return (
    <table class="header-table" aria-label={name}>
      <tbody>
        {first.map(([header, value], index) => {
          const cors = isCorsHeader(header);
          return (
            <tr key={index} class={cors ? 'cors' : undefined}>
              <th scope="row">
                <HeaderName name={header} />
              </th>
              <td>
                <Value of={value} most={1000} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Those that CORS is about first, each part in wire order. */
function corsFirst(headers: HeaderList): HeaderList {
  return [
    ...headers.filter(([name]) => isCorsHeader(name)),
    ...headers.filter(([name]) => !isCorsHeader(name)),
  ];
}
