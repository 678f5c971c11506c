import { spawn } from 'node:child_process';

/**
 * Runs a command to its end; resolves to all that it said, and to null where it could not be started or was ended.
 *
 * @param limitMs it is ended after
 */
export function runToEnd(
  [name, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  limitMs?: number,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((done) => {
    const child = spawn(name, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', (error) => done({ code: null, said: error.message }));
    child.once('exit', (code) => done({ code, said }));
  });
}
