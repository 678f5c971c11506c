import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { isUrl, readCheck } from '../check/arguments.ts';
import { check } from '../check/check.ts';
import type { Checked } from '../check/play-one.ts';
import { cleaner, cleanText } from '../clean.ts';
import { item, type Piece } from './parts.ts';
import { problemPiece } from './problem.ts';
import { quietIo } from './quiet-io.ts';
import type { Tool } from './tool.ts';
import './messages.ts';

export const checkTool: Tool = {
  parameters: {
    url: { type: 'string', required: true, words: 'cli.mcp.parameter.target' },
    origin: { type: 'string', option: 'origin', required: true, words: 'cli.mcp.parameter.origin' },
    as: { type: 'string', option: 'as' },
    method: { type: 'string', option: 'method' },
    headers: { type: 'strings', option: 'header', words: 'cli.mcp.parameter.headers' },
    credentials: { type: 'string', option: 'credentials' },
    body: { type: 'string', option: 'body' },
    expose: { type: 'strings', option: 'expose' },
    browser: { type: 'string', option: 'browser' },
    pageSpace: { type: 'string', option: 'page-space' },
    seconds: { type: 'whole', option: 'timeout', range: [1, 120], words: 'cli.mcp.parameter.timeout' },
    part: { type: 'whole', range: [1, 999], words: 'cli.mcp.parameter.part' },
  },
  sends: true,
  async run({ on, values }, { io }) {
    const url = values.get('url')?.at(-1) ?? '';
    // A name of a file is none: what a case file sends, a person starts.
    if (!isUrl(url)) return { unusable: say('cli.mcp.target', { place: [{ text: 'url' }], url }) };
    const command = readCheck({ operands: [url], on, values });
    if (command.kind === 'wrong') return { unusable: command.message };
    const ran = await check(command, quietIo(io));
    if ('unusable' in ran) return ran;
    const pieces: Piece[] = [];
    for await (const each of ran.checked) pieces.push(pieceOf(each));
    return { head: [], pieces };
  },
};

function pieceOf({ shown, good, remarks }: Checked): Piece {
  const passed: readonly Text[] = good === true ? [say('cli.mcp.passed')] : [];
  const told = [...passed, ...remarks.map(cleanText)].map(item);
  if (shown === null) return { lines: told };
  const api = { api: null, first: shown, count: 1 };
  const piece = problemPiece(api, cleaner(false), 'whole');
  return 'lines' in piece ? { lines: [...piece.lines, ...told] } : piece;
}
