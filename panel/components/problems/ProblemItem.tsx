// biome-ignore-all lint/a11y/useSemanticElements: an ARIA tree has no element of its own.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the tree (aria-activedescendant).
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the tree has the keys.
// biome-ignore-all lint/a11y/noStaticElementInteractions: the item is the whole of it, the head is what is clicked.

import { parseUrl } from '../../../src/url/parse-url.ts';
import { bare } from '../../../src/words/plain.ts';
import type { Text } from '../../../src/words/text.ts';
import { visible } from '../../../src/words/visible.ts';
import { shorten } from '../../shorten.ts';
import { type Problem, rowsShown } from '../../state/problems.ts';
import { clock } from '../../state/timing.ts';
import { told, toldCount } from '../../words.ts';
import { VerdictIcon } from '../icons.tsx';
import { TextView } from '../TextView.tsx';
import { labelOf } from './label-of.ts';
import { ProblemRow } from './ProblemRow.tsx';

interface Props {
  readonly problem: Problem;
  /** null: not known, or nobody. */
  readonly owner: Text | null;
  readonly cursor: string | null;
  readonly detailOpen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onShowOnly: (filter: string) => void;
}

/** A problem with its API, its owner, how often and when; open, its requests. */
export function ProblemItem({ problem, owner, cursor, detailOpen, onOpen, onShowOnly }: Props) {
  const { api, rows, firstMs, lastMs, reason, error } = problem;
  const label = labelOf(problem);
  const isSaid = label.some((part) => 'value' in part && part.value === String(error));
  const isOpen = rows.some(({ id }) => id === cursor);
  const shown = isOpen ? rowsShown(problem, cursor) : [];
  const host = parseUrl(api)?.host ?? api;
  const times = firstMs === null || lastMs === null ? [] : [...new Set([clock(firstMs), clock(lastMs)])];
  return (
    <div
      class={`problem ${rows[0].verdict}`}
      role="treeitem"
      aria-level={1}
      aria-expanded={isOpen}
      aria-selected={isOpen}
      data-problem={reason}
      data-api={api}
      data-count={rows.length}
    >
      <div
        class="problem-head"
        data-first={rows[0].id}
        onClick={() => onOpen(isOpen && cursor !== null ? cursor : rows[0].id)}
      >
        <VerdictIcon verdict={rows[0].verdict} waiting={false} />
        <span class="problem-label" title={bare(label)}>
          <TextView text={label} />
        </span>
        <span class="problem-count">{toldCount('problems.requests', rows.length)}</span>
        <span class="problem-where">
          <bdi title={visible(shorten(api, 2000))}>{visible(shorten(host, 200))}</bdi>
          {owner !== null && (
            <>
              {' · '}
              {told('problems.owner')} <TextView text={owner} />
            </>
          )}
          {error !== null && !isSaid && ` · ${told('problems.error', { status: error })}`}
        </span>
        <span class="problem-times">{times.join(' – ')}</span>
      </div>
      {isOpen && (
        <div role="group">
          {shown.map((row) => (
            <ProblemRow
              key={row.id}
              row={row}
              atCursor={row.id === cursor}
              selected={row.id === cursor && detailOpen}
              onOpen={onOpen}
            />
          ))}
        </div>
      )}
      {isOpen && rows.length > shown.length && (
        <button
          type="button"
          class="link more-rows"
          tabIndex={-1}
          onClick={() => onShowOnly(filterOf(problem, host))}
        >
          {toldCount('problems.all-rows', rows.length)}
        </button>
      )}
    </div>
  );
}

function filterOf({ reason, error }: Problem, host: string): string {
  const status = error === null ? '' : ` status:${error}`;
  return `reason:${reason} domain:${host.replace(/:\d+$/, '')}${status}`;
}
