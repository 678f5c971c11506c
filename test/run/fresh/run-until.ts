import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface Ended {
  /** null: it ended well, or was ended once it was ready. */
  readonly problem: string | null;
  readonly said: string;
  readonly seconds: number;
}

/** The problem of what a person ended. */
export const interrupted = 'interrupted';

interface Options {
  readonly cwd: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** A file that keeps what it said. */
  readonly log: string;
  readonly readyAt?: string;
  readonly limitMs: number;
}

/** Runs a program with all that it starts, until it ends, says that it is ready, or has taken too long. */
export function runUntil(
  [file, ...args]: readonly [string, ...string[]],
  { cwd, env, log, readyAt, limitMs }: Options,
): Promise<Ended> {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const kept = createWriteStream(log);
    let said = '';
    let problem: string | null = null;
    let ready = false;
    let killed: NodeJS.Timeout | undefined;
    const signal = (name: NodeJS.Signals) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, name);
      } catch {
        // It has ended by itself.
      }
    };
    // The first process of a namespace does not hear the first of them.
    const stop = () => {
      signal('SIGTERM');
      killed ??= setTimeout(signal, 5000, 'SIGKILL');
    };
    const fail = (why: string) => {
      problem = why;
      stop();
    };
    const tooLong = setTimeout(fail, limitMs, `did not end in ${limitMs / 60_000} minutes`);
    const interrupt = () => fail(interrupted);
    process.once('SIGINT', interrupt);
    const hear = (chunk: Buffer) => {
      said += chunk;
      kept.write(chunk);
      if (readyAt === undefined || ready || !said.includes(readyAt)) return;
      ready = true;
      stop();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const end = (why: string | null) => {
      clearTimeout(tooLong);
      clearTimeout(killed);
      process.off('SIGINT', interrupt);
      kept.end();
      resolve({ problem: problem ?? (ready ? null : why), said, seconds: (Date.now() - begun) / 1000 });
    };
    child.once('error', (error) => end(error.message));
    child.once('close', (code, signal) =>
      end(code === 0 ? null : code === null ? `ended by ${signal}` : `exited with ${code}`),
    );
  });
}
