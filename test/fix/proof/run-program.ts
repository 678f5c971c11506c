import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, resolve } from 'node:path';
import { runToEnd } from '../../run/run-to-end.ts';
import type { Program } from './rig.ts';

export interface Running {
  readonly stop: () => Promise<void>;
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Writes a program's files into an empty folder; the returned function removes those that stand elsewhere. */
export function writeProgram({ files }: Program, folder: string): () => void {
  rmSync(folder, { recursive: true, force: true });
  const outside: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const file = resolve(folder, path);
    if (path.startsWith('/')) outside.push(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return () => {
    for (const file of outside) rmSync(file, { force: true });
  };
}

/** Writes a program out and starts it; resolves when it listens. Rejects with what it said when it does not. */
export async function runProgram(program: Program, folder: string, port: number): Promise<Running> {
  const remove = writeProgram(program, folder);
  for (const command of [...(program.build ?? []), ...(program.check ? [program.check] : [])]) {
    const { code, said } = await runToEnd(command, folder);
    if (code === 0) continue;
    remove();
    throw new Error(`${command.join(' ')} ended with ${code}:\n${said}`);
  }
  const [name, ...args] = program.command;
  const child = spawn(name, args, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...program.env },
    // A group of its own, so that what it starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const note = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  let ended: string | null = null;
  const end = new Promise<void>((done) => {
    child.once('error', (error) => {
      ended = error.message;
      done();
    });
    child.once('exit', (code, signal) => {
      ended = `ended with ${code ?? signal}`;
      done();
    });
  });
  const stop = async () => {
    if (ended === null && child.pid !== undefined) {
      signal(child.pid, 'SIGTERM');
      const late = setTimeout(() => child.pid !== undefined && signal(child.pid, 'SIGKILL'), 3000);
      await end;
      clearTimeout(late);
    }
    remove();
  };
  for (let tries = 0; tries < 600; tries++) {
    if (ended !== null) break;
    if (await listens(port)) return { stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  const why = ended ?? 'does not listen';
  await stop();
  throw new Error(`${name} ${why}:\n${said}`);
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, name);
  } catch {
    // It has ended meanwhile.
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
