import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees, with a window manager on it: without one no window of the browser's own gets the keyboard. */
export interface Display {
  /** As programs find it. */
  readonly env: { readonly DISPLAY: string };
  close(): Promise<void>;
}

/** Debian's packages that it needs. */
export const displayPackages = ['xvfb', 'openbox', 'xdotool'] as const;

/** The server takes the first free number, and tells it once programs can come. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdio[3]?.on('data', (chunk) => {
      said += chunk;
      if (said.endsWith('\n')) resolve(said.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  // Whatever ends this process, nothing of it stays.
  const now = () => server.kill();
  process.once('exit', now);
  const env = { DISPLAY: `:${number}` };
  const manager = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  return {
    env,
    async close() {
      await end(manager);
      await end(server);
      process.off('exit', now);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
}
