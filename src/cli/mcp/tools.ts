import { bare } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import { ofParameter, readGiven, schemaOf } from './parameters.ts';
import { inParts } from './parts.ts';
import { quoted } from './quoted.ts';
import type { Tool, ToolName, ToolWorld } from './tool.ts';
import './messages.ts';

/** Each loads what it needs when it is first called: to begin takes no longer than it must. */
const loads: Readonly<Record<ToolName, () => Promise<Tool>>> = {
  watch: async () => (await import('./watch-tool.ts')).watchTool,
  explain: async () => (await import('./explain-tool.ts')).explainTool,
  fix: async () => (await import('./fix-tool.ts')).fixTool,
  check: async () => (await import('./check-tool.ts')).checkTool,
};

const names = Object.keys(loads) as readonly ToolName[];

/** A tool by a name that anybody may have given. */
export const toolNamed = (name: string): ToolName | null => names.find((each) => each === name) ?? null;

/** What the client is told of each. */
export async function listed() {
  return Promise.all(
    names.map(async (name) => {
      const { parameters, sends } = await loads[name]();
      return {
        name,
        description: bare(say(`cli.mcp.tool.${name}`)),
        inputSchema: schemaOf(name, parameters) as { type: 'object' },
        annotations: { readOnlyHint: !sends, openWorldHint: sends },
      };
    }),
  );
}

export interface Called {
  readonly text: string;
  readonly isError: boolean;
}

/** What a tool makes of what it is given: Markdown of bounded length. Never rejects unless it is called off. */
export async function called(
  name: ToolName,
  given: Readonly<Record<string, unknown>>,
  world: ToolWorld,
): Promise<Called> {
  const { parameters, run, goesOn = name } = await loads[name]();
  const read = readGiven(name, parameters, given);
  if ('unusable' in read) return failure(read.unusable);
  try {
    const result = await run(read, world);
    if ('unusable' in result) return failure(ofParameter(result.unusable, parameters));
    const more = (part: number, parts: number) =>
      part === parts
        ? say('cli.mcp.last-part', { part, parts })
        : say('cli.mcp.part', { part, parts, tool: [{ text: goesOn }], next: part + 1 });
    const parts = inParts(result.head, result.pieces, more);
    const part = Number(read.values.get('part')?.at(-1) ?? 1);
    const text = parts[part - 1];
    if (text === undefined) return failure(say('cli.mcp.no-part', { part, parts: parts.length }));
    return { text, isError: false };
  } catch (error) {
    if (world.signal.aborted) throw error;
    const trouble = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return failure(say('cli.mcp.broke', { trouble }));
  }
}

const failure = (text: Parameters<typeof quoted>[0]): Called => ({ text: quoted(text, 200), isError: true });
