import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
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

/** More rows are not drawn: each takes the panel time, and a server can send tens of thousands. */
const rowsAtMost = 500;

export function HeaderTable({ name, headers, none = told('panel.headers.none') }: Props) {
  if (headers.length === 0) return <p class="no-value">{none}</p>;
  const first = corsFirst(headers);
  const more = first.length - rowsAtMost;
  return (
    <>
      <table class="header-table" aria-label={name}>
        <tbody>
          {first.slice(0, rowsAtMost).map(([header, value], index) => {
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
      {more > 0 && <p class="notice">{told('panel.headers.more', { count: more, shown: rowsAtMost })}</p>}
    </>
  );
}

/** Those that CORS is about first, each part in wire order. */
function corsFirst(headers: HeaderList): HeaderList {
  return [
    ...headers.filter(([name]) => isCorsHeader(name)),
    ...headers.filter(([name]) => !isCorsHeader(name)),
  ];
}
