import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../src/cli/browser/find.ts';
import { type BrowserName, type Machine, thisMachine } from '../../src/cli/browser/machine.ts';
import { aptGet, waitMs } from '../run/apt.ts';

/** One command of a way to install, with the time it may take. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs: number;
}

/** Commands that, one after the other, install a browser. */
export interface Way {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** Runs a command to its end, its output shown; resolves to whether it exited with 0 within its limit. */
export type Run = (command: Command) => Promise<boolean>;

const minute = 60_000;

const packages: Readonly<Record<BrowserName, readonly string[]>> = {
  // Chromium's fonts are only recommended packages; without one a screenshot holds empty boxes.
  chromium: ['chromium', 'fonts-liberation', 'fonts-dejavu-core', 'ca-certificates'],
  firefox: ['firefox-esr', 'fonts-dejavu-core', 'ca-certificates'],
};

function aptWay(browser: BrowserName): Way {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const once = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30'];
  return {
    name: 'apt-get',
    commands: [
      { ...aptGet(...once, 'update'), env, limitMs: waitMs + 3 * minute },
      {
        ...aptGet(...once, 'install', '-y', '--no-install-recommends', ...packages[browser]),
        env,
        limitMs: waitMs + 15 * minute,
      },
    ],
  };
}

const downloads: Readonly<Record<BrowserName, { build: string; probe: string }>> = {
  chromium: {
    build: 'chrome@stable',
    probe: 'https://googlechromelabs.github.io/chrome-for-testing/last-known-good-versions.json',
  },
  firefox: { build: 'firefox@esr', probe: 'https://product-details.mozilla.org/1.0/firefox_versions.json' },
};

function mayUseApt(machine: Machine): boolean {
  return machine.isRoot && machine.platform === 'linux' && machine.exists('/usr/bin/apt-get');
}

/** @puppeteer/browsers as a process of its own: as a library its download can neither be bounded nor stopped. */
function downloadWay(browser: BrowserName, machine: Machine): Way {
  const { build, probe } = downloads[browser];
  const cli = join(dirname(createRequire(import.meta.url).resolve('@puppeteer/browsers')), 'main-cli.js');
  const reach = `fetch(${JSON.stringify(probe)},{signal:AbortSignal.timeout(10_000)}).then(r=>process.exit(r.ok?0:1),()=>process.exit(1))`;
  // The libraries a downloaded browser needs come through apt as well.
  const deps = mayUseApt(machine) ? ['--install-deps'] : [];
  return {
    name: 'download',
    commands: [
      { file: process.execPath, args: ['-e', reach], limitMs: 15_000 },
      {
        file: process.execPath,
        args: [cli, 'install', build, '--path', machine.downloadDirectory, ...deps],
        limitMs: 10 * minute,
      },
    ],
  };
}

/**
 * The ways to install, best first. Debian's own package first where we may install it: it brings its libraries and
 * needs only the package mirror. Not so on Ubuntu, whose `chromium` is a snap and does not start in a container.
 */
export function waysToInstall(browser: BrowserName, machine: Machine): readonly Way[] {
  const download = downloadWay(browser, machine);
  if (!mayUseApt(machine)) return [download];
  const apt = aptWay(browser);
  return machine.distribution === 'ubuntu' ? [download, apt] : [apt, download];
}

/** What a person can do where nothing worked. */
export function howToInstall(browser: BrowserName, machine: Machine): string {
  const [name, variable, get] =
    browser === 'chromium'
      ? ['Chromium or Chrome', 'CORS_LENS_CHROMIUM', 'chromium']
      : ['Firefox', 'CORS_LENS_FIREFOX', 'firefox-esr'];
  const system =
    machine.platform === 'linux'
      ? `with your system's packages (Debian: sudo apt-get install ${get})`
      : `as an application`;
  return [
    `No ${name} was found, and none could be installed from here.`,
    `Install one ${system}, or set ${variable} to the executable of one, and run this again.`,
  ].join('\n');
}

/** Stops a command at its limit, with all it started: apt and the downloader have children of their own. */
const runCommand: Run = ({ file, args, env, limitMs }) =>
  new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: grouped,
    });
    const stop = () => {
      if (child.pid === undefined) return;
      if (grouped) process.kill(-child.pid, 'SIGTERM');
      else child.kill();
    };
    const timer = setTimeout(stop, limitMs);
    process.once('SIGINT', stop);
    const end = (ok: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      resolve(ok);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
  });

/**
 * The executable of a browser, installed first where there is none.
 *
 * @throws with what to do, when none is there and no way to install one works.
 */
export async function findOrInstall(
  browser: BrowserName,
  machine: Machine = thisMachine(),
  run: Run = runCommand,
  say: (line: string) => void = console.error,
): Promise<string> {
  const found = findBrowser(browser, machine);
  if (found !== null) return found;
  for (const way of waysToInstall(browser, machine)) {
    say(`No ${browser} on this machine: installing one (${way.name}) …`);
    let done = true;
    for (const command of way.commands) done &&= await run(command);
    const installed = done ? findBrowser(browser, machine) : null;
    if (installed !== null) return installed;
    say(`That did not work (${way.name}).`);
  }
  throw new Error(howToInstall(browser, machine));
}
