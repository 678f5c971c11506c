import type { Analyzed } from '../../analyze.ts';
import {
  aroundHeaders,
  clueWords,
  ownerWords,
  type Remedy,
  remedyText,
  warningText,
  widenedTexts,
} from '../../fix/register.ts';
import { say, value } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { cleanText } from '../clean.ts';
import type { ApiFix } from '../fix/api-fix.ts';
import { type FixCommand, readFix } from '../fix/arguments.ts';
import { type FixedLog, fixExchanges, fixLog } from '../fix/fix-log.ts';
import { allowed, parts } from '../fix/fix-text.ts';
import { readInput } from '../read-input.ts';
import { heading, item, type Line, line, type Piece } from './parts.ts';
import { withOwner } from './problem.ts';
import { quietIo } from './quiet-io.ts';
import type { Tool, ToolWorld, Unusable } from './tool.ts';
import './messages.ts';

export const fixTool: Tool = {
  parameters: {
    file: { type: 'string', words: 'cli.mcp.parameter.file' },
    server: { type: 'string', option: 'server' },
    url: { type: 'strings', option: 'url' },
    expose: { type: 'strings', option: 'expose' },
    origin: { type: 'string', option: 'origin' },
    browser: { type: 'string', option: 'browser' },
    part: { type: 'whole', range: [1, 999], words: 'cli.mcp.parameter.part' },
  },
  sends: false,
  async run({ on, values }, world) {
    const command = readFix({ operands: ['-'], on, values });
    if (command.kind === 'wrong') return { unusable: command.message };
    const file = values.get('file')?.at(-1) ?? null;
    const fixed =
      file === null ? ofWatched(command, world.memory.watched) : await ofFile(file, command, world);
    if ('unusable' in fixed) return fixed;
    const { fixes, trouble } = fixed;
    const head = [
      ...trouble.slice(0, 3).map(cleanText),
      ...(fixes.length === 0 ? [say('cli.fix.nothing')] : []),
    ];
    return { head, pieces: fixes.flatMap((each) => piecesOf(each, command.server !== null)) };
  },
};

function ofWatched(
  command: FixCommand,
  watched: { readonly exchanges: readonly Analyzed[] } | null,
): FixedLog | Unusable {
  return watched === null
    ? { unusable: say('cli.mcp.nothing-watched') }
    : fixExchanges(watched.exchanges, command);
}

async function ofFile(file: string, command: FixCommand, world: ToolWorld): Promise<FixedLog | Unusable> {
  const found = await world.find(file);
  if ('unusable' in found) return found;
  const input = await readInput(found.path, quietIo(world.io));
  return 'unusable' in input ? { unusable: input.unusable.why } : fixLog(input.log, command);
}

/** How one API is fixed: what no header fixes, what must be allowed, the configuration, its traps. */
function piecesOf({ fix, server, clue }: ApiFix, isNamed: boolean): readonly Piece[] {
  const { policy } = fix;
  const { before, after } = aroundHeaders(fix.remedies);
  const target = heading([value(fix.target)]);
  if (policy === null) return [{ lines: [target, ...remedyLines([...before, ...after])] }];
  const { snippets, lacks } = server.configure(policy);
  const named = (key: 'cli.mcp.snippet', file: string, place: Text) =>
    say(key, { server: [{ text: server.title }], file: [{ text: file }], place });
  return [
    {
      lines: [
        target,
        ...remedyLines(before),
        ...ownersOf(fix.remedies),
        ...parts.map((part) => {
          const key = fix.changed.includes(part) ? 'cli.mcp.policy.new' : 'cli.mcp.policy';
          return item(say(key, { part: say(`fix.part.${part}`), value: allowed(policy, part) }));
        }),
        ...fix.warnings.map((warning) => item(warningText(warning))),
        line([...clueWords(clue, isNamed), { text: '.' }]),
        ...(server.install === null ? [] : [line(say('cli.mcp.install', { command: server.install }))]),
      ],
    },
    ...snippets.map(({ file, place, language, text }) => ({
      caption: named('cli.mcp.snippet', file, say(place)),
      continued: say('cli.mcp.continued', { server: [{ text: server.title }], file: [{ text: file }] }),
      language,
      code: text.trimEnd().split('\n'),
    })),
    ...listed([
      ...widenedTexts(server, policy),
      ...lacks.map((part) => say(`fix.lacks.${part}`)),
      ...server.traps.map((trap) => say(trap)),
      ...fix.doubts.map((doubt) => say(`fix.doubt.${doubt}`)),
    ]),
    ...(after.length === 0 ? [] : [{ lines: remedyLines(after) }]),
  ];
}

/** Who can configure it. */
function ownersOf(remedies: readonly Remedy[]): readonly Line[] {
  const found = remedies.find(({ kind, owner }) => kind === 'cors-policy' && owner !== 'nobody');
  return found === undefined ? [] : [item(say('cli.mcp.owner', { owner: ownerWords(found.owner) }))];
}

const listed = (texts: readonly Text[]): readonly Piece[] =>
  texts.length === 0 ? [] : [{ lines: texts.map(item) }];

/** Those of several pages may say the same. */
function remedyLines(remedies: readonly Remedy[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const remedy of remedies) {
    const text = [...withOwner(remedy), { text: '. ' }, ...remedyText(remedy)];
    lines.set(JSON.stringify(text), item(text));
  }
  return [...lines.values()];
}
