import { createServer, type Socket } from 'node:net';
import { listenLocally } from '../../listen-locally.ts';

/** What a server does with whoever connects, byte by byte. */
export interface Manner {
  /** For who reads of it. */
  readonly what: string;
  readonly secure: boolean;
  /** `PUT` asks first: the preflight gets the same response. */
  readonly method: 'GET' | 'PUT';
  /** Whether it waits until it was asked. */
  readonly speaks: 'when-asked' | 'at-once';
  /** Written one after the other. */
  readonly chunks: readonly Buffer[];
  /** `endless`: the last chunk over and over. */
  readonly end: 'close' | 'reset' | 'stay' | 'endless';
  /** Whether it lets the command come to an end by itself. */
  readonly ends: boolean;
  /** The exit code; null: either, but one line and nothing odd. */
  readonly expected: 0 | 1 | null;
}

export interface RawServer {
  readonly url: string;
  /** Resolves when nobody is connected any more. */
  close(): Promise<void>;
}

export async function startRawServer(manner: Manner): Promise<RawServer> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.setNoDelay(true);
    if (manner.speaks === 'at-once') void speak(socket, manner);
    else socket.once('data', () => void speak(socket, manner));
    socket.resume();
  });
  const port = await listenLocally(server);
  return {
    url: `${manner.secure ? 'https' : 'http'}://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function speak(socket: Socket, { chunks, end }: Manner): Promise<void> {
  for (const chunk of chunks) await write(socket, chunk);
  const last = chunks.at(-1) ?? Buffer.from('x');
  while (end === 'endless' && !socket.destroyed) await write(socket, last);
  if (end === 'close') socket.end();
  if (end === 'reset') socket.resetAndDestroy();
}

/** In a turn of its own, so that each comes by itself. */
function write(socket: Socket, chunk: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) resolve();
    else socket.write(chunk, () => setImmediate(resolve));
  });
}
