import type { Analyzed } from '../../analyze.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { cleanText } from '../clean.ts';
import { readWatch, type WatchCommand } from '../watch/arguments.ts';
import { connect, type Place, type Watched } from '../watch/connect.ts';
import { type Ending, follow } from '../watch/follow.ts';
import { startSession } from '../watch/session.ts';
import { Seen } from './memory.ts';
import { Problems } from './problems.ts';
import type { Tool, ToolResult, ToolWorld, Unusable } from './tool.ts';
import '../watch/messages.ts';
import './messages.ts';

/** Seconds. */
const usual = 15;

export const watchTool: Tool = {
  parameters: {
    url: { type: 'string', option: 'launch', words: 'cli.mcp.parameter.open' },
    port: { type: 'whole', option: 'port', range: [1, 65_535], words: 'cli.mcp.parameter.port' },
    seconds: { type: 'whole', option: 'timeout', range: [1, 120], words: 'cli.mcp.parameter.seconds' },
  },
  sends: true,
  goesOn: 'explain',
  async run({ on, values }, world) {
    const port = values.get('port')?.at(-1);
    if (!values.has('launch') && port === undefined) return { unusable: say('cli.mcp.one-place') };
    // The command names one place; the URL is read as it reads it.
    const one = new Map([...values].filter(([name]) => name !== 'port' || !values.has('launch')));
    if (!one.has('timeout')) one.set('timeout', [String(usual)]);
    const command = readWatch({ operands: [], on, values: one });
    if (command.kind === 'wrong') return { unusable: command.message };
    if (world.memory.isWatching) return { unusable: say('cli.mcp.busy') };
    world.memory.isWatching = true;
    try {
      return await look(placeOf(command, port), command.timeout, world);
    } finally {
      world.memory.isWatching = false;
    }
  },
};

function placeOf({ at }: WatchCommand, port: string | undefined): Place {
  return 'launch' in at && port !== undefined ? { port: Number(port), open: at.launch } : at;
}

async function look(at: Place, timeout: number, world: ToolWorld): Promise<ToolResult | Unusable> {
  const browser = await connect(at, true);
  if ('unusable' in browser) return browser;
  try {
    world.signal.throwIfAborted();
    return await lookAt(browser, at, timeout, world);
  } finally {
    await browser.close();
  }
}

async function lookAt(
  browser: Watched,
  at: Place,
  timeout: number,
  { io, memory }: ToolWorld,
): Promise<ToolResult> {
  const { interrupted } = io;
  let crashes = 0;
  const session = await startSession(browser.client, browser.product, {
    keepsAll: false,
    onCrash: () => {
      crashes++;
    },
  });
  const seen = new Seen();
  const note = (items: readonly Analyzed[]): void => {
    for (const item of items) seen.add(item);
  };
  const untilIdle = 'launch' in at || at.open !== undefined;
  const ending = await follow(browser, session, { untilIdle, timeout, interrupted }, async (items) => {
    note(items);
    return true;
  });
  session.capture.stop();
  note(session.rest());
  const problems = new Problems();
  problems.addAll(seen.all());
  const remarks: readonly Text[] = [
    say('cli.mcp.watched', { browser: browser.product }),
    ...(crashes > 0 ? [say('cli.watch.crashed')] : []),
    ...said(ending, at, timeout).map(cleanText),
  ];
  memory.watched = { exchanges: seen.all(), remarks };
  return { head: [...remarks, problems.total()], pieces: problems.pieces() };
}

/** What kept it from being watched to the end. */
function said(ending: Ending, at: Place, timeout: number): readonly Text[] {
  const url = 'launch' in at ? at.launch : (at.open ?? null);
  switch (ending.kind) {
    case 'gone':
      return [say('cli.watch.gone')];
    case 'not-opened':
      return [say('cli.watch.not-opened', { url, trouble: ending.trouble })];
    case 'timeout':
      return url === null ? [] : [say('cli.watch.timeout', { seconds: timeout / 1000 })];
    default:
      return [];
  }
}
