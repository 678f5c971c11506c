import type { CapturedResponse } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import type { FailedHeader } from './failed-headers.ts';
import { HeaderTable } from './HeaderTable.tsx';

interface Props {
  readonly name: string;
  readonly response: CapturedResponse | null;
  readonly netError: string | null;
  readonly fromCache: 'memory' | 'disk' | null;
  readonly failed: ReadonlyMap<string, FailedHeader>;
  /** A check failed at its status. */
  readonly badStatus: boolean;
}

export function ResponseMessage({ name, response, netError, fromCache, failed, badStatus }: Props) {
  return (
    <section class="message">
      <h3>
        {name}{' '}
        {response !== null && <code class={badStatus ? 'bad-status' : undefined}>{response.status}</code>}
      </h3>
      {fromCache !== null && <p class="notice">{told(`panel.headers.from-${fromCache}`)}</p>}
      {response === null && <p class="notice">{told('panel.headers.no-response')}</p>}
      {netError !== null && netError !== '' && (
        <p class="notice">{told('panel.headers.net-error', { error: netError })}</p>
      )}
      {response !== null && <HeaderTable name={name} headers={response.headers} failed={failed} />}
    </section>
  );
}
