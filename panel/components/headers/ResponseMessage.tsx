import type { CapturedResponse } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import { HeaderTable } from './HeaderTable.tsx';

interface Props {
  readonly name: string;
  readonly response: CapturedResponse | null;
  readonly netError: string | null;
  readonly fromCache: 'memory' | 'disk' | null;
}

export function ResponseMessage({ name, response, netError, fromCache }: Props) {
  return (
    <section class="message">
      <h3>
        {name} {response !== null && <code>{response.status}</code>}
      </h3>
      {fromCache !== null && <p class="notice">{told(`panel.headers.from-${fromCache}`)}</p>}
      {response === null && <p class="notice">{told('panel.headers.no-response')}</p>}
      {netError !== null && netError !== '' && (
        <p class="notice">{told('panel.headers.net-error', { error: netError })}</p>
      )}
      {response !== null && <HeaderTable name={name} headers={response.headers} />}
    </section>
  );
}
