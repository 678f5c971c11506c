import type { CapturedRequest } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { HeaderTable } from './HeaderTable.tsx';

interface Props {
  readonly name: string;
  readonly request: CapturedRequest;
  readonly url: string;
  readonly neverSent?: boolean;
}

export function RequestMessage({ name, request, url, neverSent = false }: Props) {
  const { method, headers, headersKind } = request;
  return (
    <section class="message">
      <h3>
        {name} <Value of={`${method} ${url}`} />
      </h3>
      {neverSent && <p class="notice">{told('panel.headers.never-sent')}</p>}
      {headers !== null && headersKind !== 'wire' && (
        <p class="notice">{told(`panel.headers.${headersKind}`)}</p>
      )}
      {headers === null ? (
        <p class="notice">{told('panel.headers.unknown')}</p>
      ) : (
        <HeaderTable name={name} headers={headers} ofRequest />
      )}
    </section>
  );
}
