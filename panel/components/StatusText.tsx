import type { Row } from '../state/view-model.ts';
import { told } from '../words.ts';

interface Props {
  readonly row: Pick<Row, 'status' | 'notSent'>;
}

/** A status code, or why there is none. */
export function StatusText({ row: { status, notSent } }: Props) {
  if (notSent !== null) {
    const title =
      notSent === 'at-once'
        ? told('panel.row.never-sent')
        : status === null
          ? told('panel.row.preflight-failed')
          : told('panel.row.preflight-status', { status: String(status) });
    return <span title={title}>{told('panel.row.not-sent')}</span>;
  }
  return <>{status ?? <span title={told('panel.row.no-status')}>–</span>}</>;
}
