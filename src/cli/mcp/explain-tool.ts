import { stat } from 'node:fs/promises';
import type { CaseV1 } from '../../export/case-file.ts';
import { shown as shownTemplate } from '../../export/template.ts';
import { say, value } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { parseCase } from '../check/case-tasks.ts';
import { cleanText } from '../clean.ts';
import type { ExplainCommand } from '../explain/arguments.ts';
import { explainFile } from '../explain/explain.ts';
import { type Given, readPage } from '../given.ts';
import { nameOf } from '../place.ts';
import { readFileText } from '../read-input.ts';
import { heading, item, line, type Piece } from './parts.ts';
import { pastedPieces } from './pasted.ts';
import { Problems } from './problems.ts';
import { quietIo } from './quiet-io.ts';
import type { Tool, ToolResult, ToolWorld, Unusable } from './tool.ts';
import './messages.ts';

/** Bytes. No longer file is looked at as a case file. */
const longestCase = 4 * 1024 * 1024;

export const explainTool: Tool = {
  parameters: {
    file: { type: 'string', words: 'cli.mcp.parameter.file' },
    text: { type: 'string', words: 'cli.mcp.parameter.copied' },
    url: { type: 'strings', option: 'url', words: 'cli.mcp.parameter.url' },
    origin: { type: 'string', option: 'origin' },
    browser: { type: 'string', option: 'browser' },
    part: { type: 'whole', range: [1, 999], words: 'cli.mcp.parameter.part' },
  },
  sends: false,
  async run(given, world) {
    const { values } = given;
    const file = values.get('file')?.at(-1) ?? null;
    const text = values.get('text')?.at(-1) ?? null;
    if (file !== null && text !== null) return { unusable: say('cli.mcp.one-source') };
    const page = readPage(given);
    if (!('browser' in page)) return { unusable: page };
    const command: ExplainCommand = {
      ...{ kind: 'explain', file: '-', others: [], json: false, ndjson: false, all: false, each: false },
      ...{ profiles: false, keepSecrets: false, junit: null, sarif: null },
      ...page,
    };
    if (text !== null) return explained('-', command, given, world, 'text', text);
    if (file === null) return ofWatched(given, world);
    const found = await world.find(file);
    if ('unusable' in found) return found;
    return (await caseOf(found.path, world)) ?? explained(found.path, command, given, world, file);
  },
};

function ofWatched({ values }: Given, { memory }: ToolWorld): ToolResult | Unusable {
  const { watched } = memory;
  if (watched === null) return { unusable: say('cli.mcp.nothing-watched') };
  const problems = new Problems(values.get('url'));
  problems.addAll(watched.exchanges);
  return { head: [...watched.remarks, problems.total()], pieces: problems.pieces() };
}

/** @param name what the agent calls it */
async function explained(
  file: string,
  command: ExplainCommand,
  { values }: Given,
  { io, signal }: ToolWorld,
  name: string,
  text = '',
): Promise<ToolResult | Unusable> {
  const quiet = quietIo(io, text);
  const read = await explainFile(file, command, quiet);
  const said = (): readonly string[] => quiet.lines.map((each) => each.replace(nameOf(file), () => name));
  if (read === null) return { unusable: [value(said().join(' '))] };
  if ('pasted' in read) return pastedPieces(read.pasted, command);
  const problems = new Problems(values.get('url'));
  for await (const each of read.shown) {
    signal.throwIfAborted();
    problems.add(each);
  }
  const remarks: readonly Text[] = said()
    .slice(0, 3)
    .map((each) => [value(each)]);
  return { head: [...remarks, problems.total()], pieces: problems.pieces() };
}

/** What a case file says of itself; null: it is none. Anybody may have written it. */
async function caseOf(path: string, { io }: ToolWorld): Promise<ToolResult | null> {
  if ((await stat(path)).size > longestCase) return null;
  const read = await readFileText(path, quietIo(io));
  const file = 'text' in read ? parseCase(read.text) : null;
  return file === null ? null : { head: [], pieces: file.cases.map(casePiece) };
}

function casePiece(each: CaseV1): Piece {
  const { title, summary, found } = each;
  const asked = 'asks' in each ? each.asks[0] : each.call;
  const origin = 'call' in each ? each.call.origin : null;
  const method = asked?.method ?? null;
  const url = asked === undefined ? null : shownTemplate(asked.url);
  const { verdict, reason } = found as { readonly verdict: unknown; readonly reason: unknown };
  return {
    lines: [
      heading([value(title)]),
      line(cleanText([value(summary)])),
      item(cleanText(say('cli.mcp.case', { method, url, origin }))),
      item(say('cli.mcp.case.found', { verdict: textOf(verdict), reason: textOf(reason) })),
      item(say('cli.mcp.case.check')),
    ],
  };
}

const textOf = (given: unknown): string | null => (typeof given === 'string' ? given : null);
