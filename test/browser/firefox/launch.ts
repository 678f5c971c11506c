import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patienceMs } from '../../patience.ts';
import type { Display } from '../display.ts';
import { findOrInstall } from '../install.ts';
import { chromeScript } from './chrome-script.ts';
import { installExtension } from './extension.ts';
import { Marionette } from './marionette.ts';
import { preferences } from './preferences.ts';

export interface FirefoxOptions {
  /** Names that are to be this machine. */
  readonly hosts: readonly string[];
  /** Certificates to be taken as good, whatever they are. */
  readonly certificates: readonly TrustedCertificate[];
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly executablePath?: string;
  /** Where its windows are to be seen; left out: nowhere. */
  readonly display?: Display | undefined;
}

/** Good for one host and port alone. */
export interface TrustedCertificate {
  readonly host: string;
  readonly port: number;
  /** DER, base64. */
  readonly der: string;
}

/** A Firefox with a profile of its own. */
export interface Firefox {
  /** Such as `153.7.0`. */
  readonly version: string;
  /** Calls one of the functions of chrome.js, with the browser's own powers. Values pass as JSON. */
  call<T>(name: string, ...values: readonly unknown[]): Promise<T>;
  readonly marionette: Marionette;
  /** Installs an extension, packed or in a folder; resolves to its id. */
  install(extension: string): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Longest wait for Firefox to end by itself. */
const endMs = 10_000;

const signals = ['SIGINT', 'SIGTERM'] as const;

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const executable = options.executablePath ?? (await findOrInstall('firefox'));
  const profile = await mkdtemp(join(tmpdir(), 'cors-lens-firefox-'));
  await writeFile(join(profile, 'user.js'), preferences(options.hosts, options.preferences));
  const args = ['--no-remote', '--marionette', '-remote-allow-system-access', '--profile', profile];
  const { display } = options;
  const child = spawn(executable, display === undefined ? ['--headless', ...args] : args, {
    stdio: 'ignore',
    env: { ...process.env, ...display?.env },
    // Its content processes are children of its own; they end with their group.
    detached: process.platform !== 'win32',
  });
  const end = async () => {
    await stop(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const onExit = () => {
    signal(child, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  // A signal ends the process without its exit being told.
  const onSignal = (name: NodeJS.Signals) => {
    onExit();
    process.kill(process.pid, name);
  };
  const unwatch = () => {
    process.off('exit', onExit);
    for (const name of signals) process.off(name, onSignal);
  };
  process.once('exit', onExit);
  for (const name of signals) process.once(name, onSignal);
  try {
    const marionette = await Marionette.open(await activePort(child, profile));
    const session = await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    });
    const { capabilities } = session as { capabilities: { browserVersion: string } };
    await marionette.send('WebDriver:SetTimeouts', { script: 5 * patienceMs, pageLoad: patienceMs });
    const call = chromeScript(marionette);
    await call('watchConsole');
    await call('trust', options.certificates);
    return {
      version: capabilities.browserVersion,
      call,
      marionette,
      install: (extension) => installExtension(marionette, profile, extension),
      async close() {
        await Promise.race([
          marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}),
          new Promise((resolve) => setTimeout(resolve, endMs).unref()),
        ]);
        marionette.close();
        await end();
        unwatch();
      },
    };
  } catch (error) {
    await end();
    unwatch();
    throw error;
  }
}

async function activePort(child: ChildProcess, profile: string): Promise<number> {
  const limit = Date.now() + patienceMs;
  while (Date.now() < limit && child.exitCode === null) {
    const port = Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => ''));
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(child.exitCode === null ? 'Firefox did not start in time' : 'Firefox ended at once');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), endMs);
  signal(child, 'SIGTERM');
  await ended;
  clearTimeout(timer);
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
  } catch {
    // Gone already.
  }
}
