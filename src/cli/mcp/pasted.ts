import { createRedactor } from '../../export/redact.ts';
import { judge } from '../../judge-pasted.ts';
import type { Pasted } from '../../paste/pasted.ts';
import { type PasteReport, reportsOn } from '../../paste/report.ts';
import { ownerWords } from '../../remedies/index.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import { cleanText } from '../clean.ts';
import type { ExplainCommand } from '../explain/arguments.ts';
import { heading, item, type Line, line, type Piece } from './parts.ts';
import { Problems } from './problems.ts';
import type { ToolResult } from './tool.ts';

/** Messages that are told one by one. */
const mostTold = 5;

/** What a text that somebody copied comes to. */
export function pastedPieces(pasted: Pasted, { browser, origin }: ExplainCommand): ToolResult {
  const { items, first } = judge(pasted, { rules: browser, origin });
  const reports = reportsOn(pasted, { redactor: createRedactor(), origin, judged: first });
  const problems = new Problems();
  problems.addAll(items);
  const more = reports.length - mostTold;
  return {
    head: [],
    pieces: [
      ...reports.slice(0, mostTold).map(reportPiece),
      ...(more > 0 ? [{ lines: [line(sayCount('pasted.others', more))] }] : []),
      ...problems.pieces(),
    ],
  };
}

function reportPiece({
  kind,
  what,
  about,
  reason,
  title,
  others,
  owner,
  fixes,
  missing,
}: PasteReport): Piece {
  // Each request of an exchange is explained in full below.
  const isBelow = kind === 'exchange';
  const lines: readonly Line[] = [
    heading(what),
    ...(about === null ? [] : [line(about)]),
    ...(title === null || isBelow
      ? []
      : [item([...say('pasted.reason', { title }), ...(reason === null ? [] : [{ text: ` (${reason})` }])])]),
    ...others.map((each) => item(say('pasted.could-also-be', { title: each.title }))),
    ...(owner === null || isBelow ? [] : [item(say('cli.mcp.owner', { owner: ownerWords(owner) }))]),
    ...(isBelow ? [] : fixes.map((each) => item(say('cli.watch.fix', { remedy: each })))),
    ...(kind === 'response' && reason === null ? [item(say('pasted.nothing-wrong'))] : []),
    ...missing.map(item),
  ];
  return { lines: lines.map(({ mark, text }) => ({ mark, text: cleanText(text) })) };
}
