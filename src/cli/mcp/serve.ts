import { once } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { bare, plain } from '../../words/plain.ts';
import { say } from '../../words/say.ts';
import { cleanText } from '../clean.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';
import { AllowedFiles } from './allowed-files.ts';
import type { McpCommand } from './arguments.ts';
import type { Memory } from './memory.ts';
import { called, listed, toolNamed } from './tools.ts';
import './messages.ts';

/** Milliseconds that a client may take to say which folders are being worked in. */
const rootsMs = 2_000;

/**
 * Serves an agent by the Model Context Protocol until its input ends, nobody reads its output, or somebody interrupts. What
 * runs then is called off, and nothing of it is left.
 */
export async function serve(command: McpCommand, io: Io, interrupted: Promise<void>): Promise<0 | 2> {
  const files = await AllowedFiles.of(process.cwd(), command.folders);
  if ('unusable' in files) {
    io.err(`cors-lens: ${plain(cleanText(files.unusable))}\n`);
    return 2;
  }
  const input = Readable.from(io.stdin, { objectMode: false });
  const output = outputOf(io);
  const server = new Server(
    { name: 'cors-lens', version },
    { capabilities: { tools: {} }, instructions: bare(say('cli.mcp.instructions')) },
  );
  const ending = new AbortController();
  const running = new Set<Promise<unknown>>();
  const memory: Memory = { watched: null, isWatching: false };

  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await listed() }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { signal: cancelled }) => {
    const name = toolNamed(params.name);
    if (name === null) throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}`);
    const signal = AbortSignal.any([cancelled, ending.signal]);
    const over = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
    const find = async (file: string) => files.find(file, await rootsOf(server));
    const world = { io: { ...io, interrupted: over }, signal, memory, find };
    const call = called(name, params.arguments ?? {}, world);
    running.add(call);
    return call
      .finally(() => running.delete(call))
      .then(({ text, isError }) => ({ content: [{ type: 'text' as const, text }], isError }));
  });

  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  const inputEnded = once(input, 'close').then(
    () => {},
    () => {},
  );
  const outputEnded = once(output, 'close').then(
    () => null,
    (error: unknown) => error,
  );
  await server.connect(new StdioServerTransport(input, output));
  const trouble = await Promise.race([
    ...[closed, inputEnded, interrupted].map((each) => each.then(() => null)),
    outputEnded,
  ]);
  ending.abort();
  while (running.size > 0) await Promise.allSettled(running);
  // Results of what had ended before are still sent.
  await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  input.destroy();
  if (trouble !== null) throw trouble;
  return 0;
}

/** Folders that the client says are being worked in; none where it does not say. */
async function rootsOf(server: Server): Promise<readonly string[]> {
  if (server.getClientCapabilities()?.roots === undefined) return [];
  try {
    const { roots } = await server.listRoots(undefined, { timeout: rootsMs });
    return roots.map(({ uri }) => fileURLToPath(uri));
  } catch {
    return [];
  }
}

/** Closes once nobody reads any more. */
function outputOf(io: Io): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      io.out(text).then(
        (isRead) => {
          done();
          if (!isRead) this.destroy();
        },
        (error: Error) => done(error),
      );
    },
  });
}
