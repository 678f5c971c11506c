import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { findOrInstall } from '../../browser/install.ts';
import { buildCommand } from '../../cli/mcp/served.ts';
import { installApart } from '../../run/install-apart.ts';
import { type App, startApp } from './app.ts';
import {
  bytesOf,
  facts,
  faults,
  foundAfter,
  ourWalk,
  type Result,
  theirWalk,
  type Walk,
  walked,
} from './walks.ts';

/**
 * In how many calls and bytes an agent has each fact of five faults, by chrome-devtools-mcp and by ours: a table, which
 * docs/agents/benchmark.md keeps. `npm run bench:agents`; with --show, also what the tools said.
 */

const page = new URL('../../../docs/agents/benchmark.md', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'cors-lens-agents-'));
const showsAll = process.argv.includes('--show');

interface Ran {
  readonly walk: Walk;
  readonly results: readonly Result[];
  /** Of the list of tools, which an agent reads before it calls any. */
  readonly tools: { readonly count: number; readonly bytes: number };
}

const modules = await installApart(new URL('.', import.meta.url));
const chromium = await findOrInstall('chromium');
const theirs = join(modules, 'chrome-devtools-mcp/build/src/bin/chrome-devtools-mcp.js');
const { version } = JSON.parse(readFileSync(join(modules, 'chrome-devtools-mcp/package.json'), 'utf8'));
const sandbox = process.getuid?.() === 0 ? ['--chromeArg=--no-sandbox'] : [];
const quiet = ['--no-usage-statistics', '--no-performance-crux'];

const app = await startApp();
try {
  const ran = [
    await run(theirWalk, app, [
      theirs,
      '--headless',
      '--isolated',
      '--executablePath',
      chromium,
      ...sandbox,
      ...quiet,
    ]),
    await run(ourWalk, app, [await buildCommand(join(folder, 'cli')), 'mcp']),
  ];
  const told = tables(ran);
  console.log(told);
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(
      /(<!-- counted:start -->)[\s\S]*?(<!-- counted:end -->)/,
      (_all, start: string, end: string) => `${start}\n\n${told}\n\n${end}`,
    ),
  );
} finally {
  app.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(walk: Walk, app: App, args: readonly string[]): Promise<Ran> {
  const client = new Client({ name: 'benchmark', version: '1' });
  const env = { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C', CORS_LENS_CHROMIUM: chromium };
  await client.connect(
    new StdioClientTransport({
      ...{ command: process.execPath, args: [...args], cwd: folder, stderr: 'ignore' },
      env: { ...env, CHROME_DEVTOOLS_MCP_NO_UPDATE_CHECKS: '1' },
    }),
  );
  try {
    const { tools } = await client.listTools();
    const results = await walked(walk, client, app);
    if (showsAll) for (const { tool, text } of results) console.log(`--- ${walk.name}: ${tool}\n${text}\n`);
    return { walk, results, tools: { count: tools.length, bytes: Buffer.byteLength(JSON.stringify(tools)) } };
  } finally {
    await client.close();
  }
}

function tables(ran: readonly Ran[]): string {
  return [
    `chrome-devtools-mcp ${version}, ${productOf(ran)}.`,
    '',
    ...table(
      ['fault', 'with', ...facts],
      faults.flatMap((fault) =>
        ran.map(({ walk, results }, at) => [
          at === 0 ? `\`${fault.path}\`: ${fault.name}` : '',
          walk.name,
          ...facts.map((fact) => cell(foundAfter(walk, results, fact, fault))),
        ]),
      ),
    ),
    '',
    ...table(
      ['', 'list of tools', 'all calls of the walk', 'which'],
      ran.map(({ walk, results, tools }) => [
        walk.name,
        `${tools.count}, ${kilobytes(tools.bytes)}`,
        `${results.length}, ${kilobytes(bytesOf(results))}`,
        results.map(({ tool }) => `\`${tool}\``).join(', '),
      ]),
    ),
  ].join('\n');
}

function productOf(ran: readonly Ran[]): string {
  return (
    /Chrome\/\d+/.exec(ran.flatMap(({ results }) => results.map(({ text }) => text)).join('\n'))?.[0] ?? ''
  );
}

function cell(found: ReturnType<typeof foundAfter>): string {
  return found === null ? 'never' : `${found.calls}, ${kilobytes(found.bytes)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
