import { isSetByPage } from '../../../src/analyze.ts';
import type { HeaderList } from '../../../src/engine/fetch/header-list.ts';
import { isCorsHeader } from '../../cors-header.ts';
import { told, toldCount } from '../../words.ts';
import { Value } from '../Value.tsx';
import { ExpectedValues } from './ExpectedValues.tsx';
import type { FailedHeader } from './failed-headers.ts';
import { HeaderName } from './HeaderName.tsx';
import '../../styles/headers.css';

interface Props {
  /** What the table is of. */
  readonly name: string;
  /** Repeats kept. */
  readonly headers: HeaderList;
  /** Of a response, by name in small letters. */
  readonly failed?: ReadonlyMap<string, FailedHeader>;
  /** The page's own headers and the browser's are told apart. */
  readonly ofRequest?: boolean;
  /** Said where there are none. */
  readonly none?: string;
}

interface Group {
  /** null: it needs none. */
  readonly heading: string | null;
  readonly headers: HeaderList;
}

/** More rows are not drawn: each takes the panel time, and a server can send tens of thousands. */
const rowsAtMost = 500;

const allGood: ReadonlyMap<string, FailedHeader> = new Map();

export function HeaderTable({
  name,
  headers,
  failed = allGood,
  ofRequest = false,
  none = told('panel.headers.none'),
}: Props) {
  const sent = new Set(headers.map(([header]) => header.toLowerCase()));
  const missing = [...failed].flatMap(([key, header]) => (sent.has(key) ? [] : [header]));
  if (headers.length === 0 && missing.length === 0) {
    return <p class="no-value">{none}</p>;
  }
  const more = headers.length - rowsAtMost;
  let left = rowsAtMost;
  return (
    <>
      <table class="header-table" aria-label={name}>
        <tbody>
          {missing.map((header) => (
            <tr key={header.name} class="cors failed missing">
              <th scope="row">
                <HeaderName name={header.name} />
              </th>
              <td>
                <em>{told('panel.headers.missing')}</em> <ExpectedValues expected={header.expected} />
              </td>
            </tr>
          ))}
        </tbody>
        {groupsOf(headers, ofRequest).map(({ heading, headers: all }, index) => {
          const shown = all.slice(0, Math.max(left, 0));
          left -= shown.length;
          if (shown.length === 0) return null;
          return (
            <tbody key={index}>
              {heading !== null && (
                <tr class="group">
                  <th scope="rowgroup" colSpan={2}>
                    {heading}
                  </th>
                </tr>
              )}
              {shown.map(([header, value], row) => {
                const fault = failed.get(header.toLowerCase());
                return (
                  <tr key={row} class={classOf(header, fault)}>
                    <th scope="row">
                      <HeaderName name={header} />
                    </th>
                    <td>
                      <Value of={fault?.received ?? value} most={1000} />{' '}
                      {fault !== undefined && <ExpectedValues expected={fault.expected} />}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
      {more > 0 && <p class="notice">{toldCount('panel.headers.more', more, { shown: rowsAtMost })}</p>}
    </>
  );
}

function classOf(header: string, fault: FailedHeader | undefined): string | undefined {
  if (fault !== undefined) return 'cors failed';
  return isCorsHeader(header) ? 'cors' : undefined;
}

/** Those that CORS is about first, each group in wire order. */
function groupsOf(headers: HeaderList, ofRequest: boolean): readonly Group[] {
  const cors = headers.filter(([name]) => isCorsHeader(name));
  const others = headers.filter(([name]) => !isCorsHeader(name));
  if (!ofRequest) return [{ heading: null, headers: [...cors, ...others] }];
  return [
    { heading: null, headers: cors },
    {
      heading: told('panel.headers.by-page'),
      headers: others.filter(([name, value]) => isSetByPage(name, value)),
    },
    {
      heading: told('panel.headers.by-browser'),
      headers: others.filter(([name, value]) => !isSetByPage(name, value)),
    },
  ];
}
