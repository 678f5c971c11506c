import type { Hop } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import { RequestMessage } from './RequestMessage.tsx';
import { ResponseMessage } from './ResponseMessage.tsx';

interface Props {
  readonly hop: Hop;
  readonly stoppedAtPreflight: boolean;
}

export function HopHeaders({ hop, stoppedAtPreflight }: Props) {
  const { preflight } = hop;
  return (
    <>
      {preflight !== null && (
        <>
          <RequestMessage
            name={told('panel.headers.preflight-request')}
            request={preflight.request}
            url={hop.url}
          />
          <ResponseMessage
            name={told('panel.headers.preflight-response')}
            response={preflight.response}
            netError={preflight.netError}
            fromCache={null}
          />
        </>
      )}
      <RequestMessage
        name={told('panel.headers.request')}
        request={hop.request}
        url={hop.url}
        neverSent={stoppedAtPreflight}
      />
      {!stoppedAtPreflight && (
        <ResponseMessage
          name={told('panel.headers.response')}
          response={hop.response}
          netError={hop.netError}
          fromCache={hop.fromCache}
        />
      )}
    </>
  );
}
