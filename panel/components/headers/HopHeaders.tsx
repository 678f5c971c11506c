import type { Step, StepId } from '../../../src/engine/decision.ts';
import type { Hop } from '../../../src/engine/exchange.ts';
import { told } from '../../words.ts';
import { failedHeaders } from './failed-headers.ts';
import { RequestMessage } from './RequestMessage.tsx';
import { ResponseMessage } from './ResponseMessage.tsx';

interface Props {
  readonly hop: Hop;
  /** Of the exchange's hops. */
  readonly index: number;
  readonly trace: readonly Step[];
  readonly stoppedAtPreflight: boolean;
}

/** What is asked of a status. */
const ofStatus: ReadonlySet<StepId> = new Set(['preflight-status-ok', 'preflight-not-redirected'] as const);

export function HopHeaders({ hop, index, trace, stoppedAtPreflight }: Props) {
  const badStatus = trace.some(
    ({ step, outcome, hop: at }) => outcome === 'fail' && at === index && ofStatus.has(step),
  );
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
            failed={failedHeaders(trace, 'preflight', index)}
            badStatus={badStatus}
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
          failed={failedHeaders(trace, 'actual', index)}
          badStatus={false}
        />
      )}
    </>
  );
}
