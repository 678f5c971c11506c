import type { Step } from '../../engine/decision.ts';
import type { Phase } from '../../engine/reasons.ts';
import type { ExplainedStep } from '../../explain/explanation.ts';
import { parseUrl } from '../../url/parse-url.ts';
import { bare, plain } from '../../words/plain.ts';
import { sayCount } from '../../words/plural.ts';
import { type PlainKey, say, value } from '../../words/say.ts';
import { cut, displayWidth, padded, wrap } from './layout.ts';
import { resultMarks } from './marks.ts';
import type { Paint } from './paint.ts';

const MARK = 2;
const GAP = 2;

const phases: Readonly<Record<Phase, PlainKey>> = {
  preflight: 'panel.trace.phase-preflight',
  actual: 'panel.trace.phase-actual',
  redirect: 'panel.trace.phase-redirect',
};

/** How many hops at the end of a redirect chain are shown step by step. */
const LAST_HOPS = 2;

/**
 * The trace as a table: step, what the browser expects, what came. Steps that do not apply are left out; those that
 * passed keep to one line, the others are shown whole. Of a long chain of redirects the beginning is only counted.
 *
 * @param urls of the hops
 */
export function traceTable(
  steps: readonly ExplainedStep[],
  urls: readonly string[],
  width: number,
  paint: Paint,
): readonly string[] {
  const folded = passedBefore(steps);
  const shown = steps.filter(({ step }) => step.hop >= folded && step.outcome !== 'not-applicable');
  if (shown.length === 0) return [];
  const names = shown.map(stepName);
  const name = Math.min(names.map(displayWidth).reduce(larger, 20), Math.floor(width * 0.44));
  const cell = Math.max(8, Math.floor((width - MARK - name - 2 * GAP) / 2));
  const widths = [name, cell, cell] as const;

  const headings = (['cli.column.step', 'panel.trace.expected', 'panel.trace.received'] as const).map((key) =>
    bare(say(key)),
  );
  const headingWidths = [MARK + name, cell, cell];
  const fitted = headings.map((heading, index) => cut(heading, headingWidths[index] ?? 0));
  const lines = [paint('dim', row(fitted, headingWidths))];
  if (folded > 0) {
    const { sign, style } = resultMarks.pass;
    lines.push(`${paint(style, sign)} ${bare(sayCount('cli.trace.redirects-passed', folded))}`);
  }
  let place = '';
  for (const [index, { step }] of shown.entries()) {
    const here = `${step.phase} ${step.hop}`;
    if (here !== place) lines.push(paint('dim', placeName(step, urls)));
    place = here;
    for (const line of stepLines(step, names[index] ?? '', widths, paint)) lines.push(line);
  }
  return lines;
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}

/** How many hops at the beginning need not be shown; one alone would save nothing. */
function passedBefore(steps: readonly ExplainedStep[]): number {
  const last = steps.map(({ step }) => step.hop).reduce(larger, 0);
  const firstOdd = steps.find(({ step }) => step.outcome === 'fail' || step.outcome === 'cannot-tell');
  const folded = Math.min(last - LAST_HOPS + 1, firstOdd?.step.hop ?? last);
  return folded > 1 ? folded : 0;
}

function placeName({ phase, hop }: Step, urls: readonly string[]): string {
  const name = bare(say(phases[phase]));
  const url = urls[hop];
  if (urls.length < 2 || url === undefined) return name;
  return `${name} · ${bare([value(parseUrl(url)?.host ?? url)])}`;
}

function stepName({ step, name }: ExplainedStep): string {
  return step.afterFailure ? plain(say('cli.step.then', { step: name })) : plain(name);
}

function stepLines(step: Step, name: string, widths: readonly number[], paint: Paint): readonly string[] {
  const cells = [name, expectedText(step), receivedText(step)];
  const columns = cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    return step.outcome === 'pass' && index > 0 ? [cut(cell, width)] : wrap(cell, width);
  });
  const height = columns.map(({ length }) => length).reduce(larger, 0);
  const { sign, style } = resultMarks[step.outcome];
  return Array.from({ length: height }, (_, index) => {
    const mark = index === 0 ? `${paint(style, sign)} ` : ' '.repeat(MARK);
    const text = row(
      columns.map((lines) => lines[index] ?? ''),
      widths,
    );
    return `${mark}${step.outcome === 'fail' ? paint('bold', text) : text}`.trimEnd();
  });
}

function expectedText({ expected }: Step): string {
  if (expected === null) return '';
  return expected
    .split(' | ')
    .map((each) => bare([value(each)]))
    .join(` ${bare(say('panel.trace.or'))} `);
}

function receivedText({ received, outcome }: Step): string {
  if (received === '') return bare(say('panel.value.empty'));
  if (received !== null) return bare([value(received)]);
  return outcome === 'fail' ? bare(say('panel.trace.nothing')) : '';
}

function row(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => padded(cell, widths[index] ?? 0))
    .join(' '.repeat(GAP))
    .trimEnd();
}
