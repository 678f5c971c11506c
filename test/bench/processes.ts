import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../dist/cli/cors-lens.js', import.meta.url));

/** What a process took. */
export interface Taken {
  /** Of the processor, all threads. */
  readonly ms: number;
  /** The most memory it had at once. */
  readonly mb: number;
}

/** Said at the end of a process by itself: nobody else knows what it had at most. */
const telling = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeSync(2, '\\n#' + JSON.stringify({ ms: (userCPUTime + systemCPUTime) / 1000, mb: maxRSS / 1024 })); });`;
const preload = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${telling}`)}`;

/** Runs node to its end, what it prints thrown away. */
export function taken(args: readonly string[]): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', preload, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-10_000);
    });
    child.once('error', reject);
    child.once('close', () => {
      const [, found] = /\n#(\{.*\})$/.exec(said) ?? [];
      if (found === undefined) reject(new Error(`node ${args.join(' ')} failed:\n${said}`));
      else resolve(JSON.parse(found) as Taken);
    });
  });
}
