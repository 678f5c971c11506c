// biome-ignore-all lint/a11y/useSemanticElements: an ARIA grid of divs: table layout cannot be windowed.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid (aria-activedescendant).
import '../../grid-messages.ts';
import { bare } from '../../../src/words/plain.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import type { Column } from '../../state/columns.ts';
import { duration, type Span } from '../../state/timing.ts';
import type { Row } from '../../state/view-model.ts';
import { told } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';
import { PathName } from '../PathName.tsx';
import { RowMark } from '../RowMark.tsx';
import { StatusText } from '../StatusText.tsx';
import { TextView } from '../TextView.tsx';
import { timingText, Waterfall } from './Waterfall.tsx';

interface Props {
  readonly column: Column;
  readonly row: Row;
  readonly span: Span | null;
  /** The row above has the same host: here it is only read out. */
  readonly hostAbove: boolean;
}

/** What a row says in one of its columns. */
export function Cell({ column, row, span, hostAbove }: Props) {
  const { timing } = row;
  switch (column) {
    case 'verdict': {
      const waiting = row.running ? 'panel.verdict.running' : 'panel.verdict.waiting';
      const verdict = told(row.waiting ? waiting : `panel.verdict.${row.verdict}`);
      return (
        <div class="cell verdict" role="gridcell" aria-label={verdict} title={verdict}>
          <VerdictIcon verdict={row.verdict} waiting={row.waiting} />
        </div>
      );
    }
    case 'method':
      return (
        <div class="cell method" role="gridcell">
          {visible(shorten(row.method, 40))}
          {row.preflighted && <RowMark class="preflighted" sign="⇄" name={told('panel.row.preflighted')} />}
        </div>
      );
    case 'request':
      return (
        <div class="cell request" role="gridcell" title={visible(shorten(row.url, 2000))}>
          <PathName name={row.name} operation={row.operation} />{' '}
          <bdi class={hostAbove ? 'host spoken' : 'host'}>{visible(shorten(row.host, 300))}</bdi>
        </div>
      );
    case 'why':
      return (
        <div class="cell why" role="gridcell" title={bare(row.label)}>
          {row.overridden !== null && (
            <RowMark
              class="overridden"
              sign="✎"
              name={told('panel.row.overridden', { target: row.overridden })}
            />
          )}
          {row.incomplete && <RowMark class="incomplete" sign="?" name={told('panel.row.incomplete')} />}
          {row.waiting && !row.running ? <em>{told('panel.row.waiting')}</em> : <TextView text={row.label} />}
        </div>
      );
    case 'status':
      return (
        <div class="cell status" role="gridcell">
          <StatusText row={row} />
        </div>
      );
    case 'type':
      return (
        <div class="cell type" role="gridcell">
          {visible(shorten(row.type, 40))}
        </div>
      );
    case 'time':
      return (
        <div class="cell time" role="gridcell">
          {row.running ? (
            <span title={told('panel.row.running')}>…</span>
          ) : timing === null ? (
            '–'
          ) : (
            <span title={timingText(timing, span)}>{duration(timing.toMs - timing.fromMs)}</span>
          )}
        </div>
      );
    case 'waterfall':
      return (
        <div class="cell waterfall" role="gridcell">
          {timing !== null && span !== null && <Waterfall timing={timing} span={span} />}
        </div>
      );
  }
}
