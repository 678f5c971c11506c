import { blockedReasonIds, type ReasonId } from '../../../src/engine/reasons.ts';
import { formatIds } from '../../../src/export/formats/register.ts';
import { failedReasonIds } from '../../engine/reason-ids.ts';
import { faults } from './faults.ts';
import type { Verdict } from './proof.ts';
import { runners } from './runners.ts';

/** Formats × reasons, how many were proven of how many, and what stands in no row or column. */
export function table(verdicts: readonly Verdict[]): string {
  const formats = [...new Set(verdicts.map(({ format }) => format))];
  const reasons = [...new Set(verdicts.map(({ fault }) => fault.reason))];
  const rows = reasons.map((reason) => {
    const cells = formats.map((format) => {
      const own = verdicts.filter((each) => each.format === format && each.fault.reason === reason);
      const good = own.filter(({ problems }) => problems.length === 0).length;
      return `${good}/${own.length}`.padEnd(11);
    });
    return `${reason.padEnd(40)}${cells.join('')}`;
  });
  const proven = new Set<ReasonId>(faults.map(({ reason }) => reason));
  const others = [...blockedReasonIds, ...failedReasonIds].filter((reason) => !proven.has(reason));
  const idle = formatIds.filter((id) => runners[id] === undefined);
  return [
    `${'reason'.padEnd(40)}${formats.map((format) => format.padEnd(11)).join('')}`,
    ...rows,
    `not proven, since no server can be wrong in that way or none can be made so here: ${others.join(', ')}`,
    `read by a parser only, for want of a runner: ${idle.join(', ')}`,
  ].join('\n');
}
