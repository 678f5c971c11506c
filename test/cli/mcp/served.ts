import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { build } from 'vite';
import { patienceMs } from '../../patience.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the command. @returns its program */
export async function buildCommand(folder: string): Promise<string> {
  await build({ root, mode: 'cli', logLevel: 'error', build: { outDir: folder } });
  return `${folder}/cors-lens.js`;
}

export interface Told {
  readonly text: string;
  readonly isError: boolean;
}

/** `cors-lens mcp` as a process of its own, and the SDK's client at its standard input and output. */
export interface Served {
  readonly client: Client;
  readonly transport: StdioClientTransport;
  call(name: string, given?: object, signal?: AbortSignal): Promise<Told>;
}

/** @param env beside what the SDK passes on by itself */
export async function serveBuilt(
  argv: readonly string[],
  cwd: string,
  {
    client = newClient(),
    env = {},
  }: { readonly client?: Client; readonly env?: Record<string, string> } = {},
): Promise<Served> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...argv],
    cwd,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', ...env },
    stderr: 'inherit',
  });
  await client.connect(transport);
  return {
    client,
    transport,
    async call(name, given = {}, signal) {
      const options = { timeout: patienceMs, ...(signal && { signal }) };
      const { content, isError } = await client.callTool(
        { name, arguments: { ...given } },
        undefined,
        options,
      );
      const [{ text }] = content as [{ text: string }];
      return { text, isError: isError === true };
    },
  };
}

export const newClient = (capabilities = {}): Client =>
  new Client({ name: 'test', version: '1' }, { capabilities });
