import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand } from '../../cli/mcp/served.ts';
import { examplesOf } from '../examples-of.ts';
import { expectOutcome } from './expect-outcome.ts';
import { shellLines } from './lines.ts';
import { browserLine, commandLines, notRun, watchLines } from './tables.ts';
import { shellWorld, type World } from './world.ts';

interface Configured {
  readonly command: string;
  readonly args: readonly string[];
}

const lines = shellLines();

describe('the lines that documents tell people to type', () => {
  it.each(lines)('$page: $line is run, or it is said why not', ({ line }) => {
    const tables = [commandLines, watchLines, notRun, { [browserLine]: '' }];
    expect(tables.filter((table) => line in table)).toHaveLength(1);
  });

  it('are all that is listed', () => {
    const typed = new Set(lines.map(({ line }) => line));
    const listed = [commandLines, watchLines, notRun].flatMap(Object.keys);
    expect([...listed, browserLine].filter((line) => !typed.has(line))).toEqual([]);
  });
});

describe('as they stand in the documents, with the built command', () => {
  let built: string;
  let world: World;
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'cors-lens-built-'));
    await buildCommand(built);
    world = await shellWorld(built);
  });
  afterAll(() => {
    world?.close();
    rmSync(built, { recursive: true, force: true });
  });

  it.each(Object.entries(commandLines))('%s', (line, outcome) => expectOutcome(world, line, outcome));

  it('is what clients of MCP start, as they are configured', async () => {
    const [example] = examplesOf('docs/agents.md').filter(({ language }) => language === 'json');
    const { mcpServers } = JSON.parse(example?.code ?? '') as { mcpServers: Record<string, Configured> };
    const { command = '', args = [] } = mcpServers['cors-lens'] ?? {};
    const line = [command, ...args].join(' ');
    const mcp = commandLines['cors-lens mcp'];
    if (mcp) await expectOutcome(world, line, mcp);
  });

  it.each(lines.filter(({ output }) => output !== null))(
    '$page: $line prints what stands below it',
    async ({ line, output }) => {
      const { out } = await world.run(line, world.folder());
      expect(out.split('\n\n')[0]).toBe(output?.trimEnd());
    },
  );
});
