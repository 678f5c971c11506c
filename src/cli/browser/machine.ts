import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { Cache } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** What finding or installing a browser asks of the machine it runs on; tests hand in another one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** `ID` of /etc/os-release, such as `debian`; null where there is none. */
  readonly distribution: string | null;
  /** Where downloads go: puppeteer's own cache, so that other projects share them. */
  readonly downloadDirectory: string;
  isExecutable(path: string): boolean;
  exists(path: string): boolean;
  /** Executables of a browser in puppeteer's cache, newest build first. */
  downloaded(browser: BrowserName): readonly string[];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function distribution(): string | null {
  try {
    return /^ID="?([^"\n]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** `chrome-headless-shell` is left out: it has no DevTools. */
const downloadNames: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chrome', 'chromium'],
  firefox: ['firefox'],
};

/** The machine this process runs on. */
export function thisMachine(): Machine {
  const { env } = process;
  const home = homedir();
  const downloadDirectory = env.PUPPETEER_CACHE_DIR ?? `${home}/.cache/puppeteer`;
  return {
    platform: process.platform,
    env,
    home,
    isRoot: process.getuid?.() === 0,
    distribution: distribution(),
    downloadDirectory,
    isExecutable,
    exists: existsSync,
    downloaded(browser) {
      const names = downloadNames[browser];
      return new Cache(downloadDirectory)
        .getInstalledBrowsers()
        .filter((installed) => names.includes(installed.browser))
        .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
        .map((installed) => installed.executablePath)
        .filter(isExecutable);
    },
  };
}
