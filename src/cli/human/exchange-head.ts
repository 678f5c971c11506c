import type { Decision } from '../../engine/decision.ts';
import { bare } from '../../words/plain.ts';
import { value } from '../../words/say.ts';
import type { Shown } from '../selection.ts';
import { displayWidth, wrap } from './layout.ts';
import { verdictMarks } from './marks.ts';
import { INDENT, type Page } from './page.ts';

/** Mark, method, URL and, if there is room on the line, what became of it. */
export function exchangeHead({ item: { exchange, decision } }: Shown, { width, paint }: Page): string {
  const [{ url, request }] = exchange.hops;
  const { sign, style } = verdictMarks[decision.verdict];
  const method = bare([value(request.method)]);
  const verdict = verdictWords(decision);
  const before = INDENT.length + displayWidth(method) + 1;
  // A method that leaves the URL no room, as no page has one, has lines of its own.
  if (before > width / 2) {
    const start = `${paint(style, sign)} `;
    const own = wrap(method, width - INDENT.length).map((line) => paint('bold', line));
    const rest = [...wrap(bare([value(url)]), width - INDENT.length), paint(style, verdict)];
    return `${start}${[...own, ...rest].join(`\n${INDENT}`)}`;
  }
  const [first = '', ...more] = wrap(bare([value(url)]), width - before);
  const fits =
    more.length === 0 && before + displayWidth(first) + INDENT.length + displayWidth(verdict) <= width;
  const lines = [
    `${paint(style, sign)} ${paint('bold', method)} ${first}${fits ? `  ${paint(style, verdict)}` : ''}`,
  ];
  for (const line of more) lines.push(' '.repeat(before) + line);
  if (!fits) lines.push(INDENT + paint(style, verdict));
  return lines.join('\n');
}

/** `blocked · preflight · PreflightMissingAllowOriginHeader` */
export function verdictWords({
  verdict,
  phase,
  corsError,
  reason,
}: Pick<Decision, 'verdict' | 'phase' | 'corsError' | 'reason'>): string {
  return [verdict, phase, corsError ?? reason].filter((part) => part !== null).join(' · ');
}
