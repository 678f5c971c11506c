import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/browser/find.ts';
import { type BrowserName, type Machine, thisMachine } from '../../src/cli/browser/machine.ts';
import { type Command, findOrInstall, waysToInstall } from './install.ts';

interface Setup {
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly distribution?: string | null;
  readonly files?: readonly string[];
  readonly downloaded?: readonly string[];
}

function machine({ files = [], downloaded = [], env = {}, ...rest }: Setup): Machine {
  return {
    platform: 'linux',
    isRoot: false,
    distribution: 'debian',
    home: '/home/a',
    downloadDirectory: '/home/a/.cache/puppeteer',
    ...rest,
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isExecutable: (path) => files.includes(path),
    exists: (path) => files.includes(path),
    downloaded: () => downloaded,
  };
}

const findings: readonly [name: string, browser: BrowserName, setup: Setup, found: string | null][] = [
  ['nothing anywhere', 'chromium', {}, null],
  ['chromium on the PATH', 'chromium', { files: ['/usr/bin/chromium'] }, '/usr/bin/chromium'],
  [
    'chromium before google-chrome, wherever on the PATH each stands',
    'chromium',
    { files: ['/usr/local/bin/google-chrome', '/usr/bin/chromium'] },
    '/usr/bin/chromium',
  ],
  [
    'the environment before everything',
    'chromium',
    { env: { CORS_LENS_CHROMIUM: '/opt/c' }, files: ['/opt/c', '/usr/bin/chromium'] },
    '/opt/c',
  ],
  [
    "puppeteer's variable",
    'chromium',
    { env: { PUPPETEER_EXECUTABLE_PATH: '/opt/p' }, files: ['/opt/p'] },
    '/opt/p',
  ],
  [
    'an empty variable is none',
    'chromium',
    { env: { CORS_LENS_CHROMIUM: '' }, files: ['/usr/bin/chromium'] },
    '/usr/bin/chromium',
  ],
  [
    "puppeteer's cache before the system",
    'chromium',
    { downloaded: ['/home/a/.cache/puppeteer/chrome'], files: ['/usr/bin/chromium'] },
    '/home/a/.cache/puppeteer/chrome',
  ],
  [
    'firefox-esr before firefox',
    'firefox',
    { files: ['/usr/bin/firefox', '/usr/bin/firefox-esr'] },
    '/usr/bin/firefox-esr',
  ],
  [
    'the environment names Firefox apart',
    'firefox',
    { env: { CORS_LENS_CHROMIUM: '/opt/c', CORS_LENS_FIREFOX: '/opt/f' }, files: ['/opt/c', '/opt/f'] },
    '/opt/f',
  ],
  [
    'a macOS application of the person alone',
    'chromium',
    {
      platform: 'darwin',
      files: ['/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    },
    '/home/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'a Windows program',
    'chromium',
    {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
      files: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    },
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
];

describe('findBrowser', () => {
  it.each(findings)('%s', (_, browser, setup, found) => {
    expect(findBrowser(browser, machine(setup))).toBe(found);
  });

  it('a variable that names nothing is an error, not a reason to take another browser', () => {
    const setup = machine({ env: { CORS_LENS_CHROMIUM: '/gone' }, files: ['/usr/bin/chromium'] });
    expect(() => findBrowser('chromium', setup)).toThrow('CORS_LENS_CHROMIUM is /gone');
  });

  it('this machine reports without throwing', () => {
    const found = findBrowser('chromium', { ...thisMachine(), env: { PATH: process.env.PATH } });
    expect(found === null || found.startsWith('/') || /^[A-Z]:/.test(found)).toBe(true);
  });
});

const apt = '/usr/bin/apt-get';
const ways: readonly [name: string, setup: Setup, ways: readonly string[]][] = [
  ['root on Debian: its packages, then a download', { isRoot: true, files: [apt] }, ['apt-get', 'download']],
  [
    'root on Ubuntu: a download, since its chromium is a snap',
    { isRoot: true, distribution: 'ubuntu', files: [apt] },
    ['download', 'apt-get'],
  ],
  ['not root: a download', { files: [apt] }, ['download']],
  ['root without apt: a download', { isRoot: true, distribution: 'fedora' }, ['download']],
  ['macOS: a download', { platform: 'darwin', distribution: null }, ['download']],
];

describe('waysToInstall', () => {
  it.each(ways)('%s', (_, setup, names) => {
    expect(waysToInstall('chromium', machine(setup)).map((way) => way.name)).toEqual(names);
  });

  it('every command ends by itself', () => {
    const limits = waysToInstall('firefox', machine({ isRoot: true, files: [apt] })).flatMap((way) =>
      way.commands.map((command) => command.limitMs),
    );
    // A quarter of an hour for the longest, and ten minutes until it is its turn.
    expect(Math.max(...limits)).toBeLessThanOrEqual(1_500_000);
    expect(Math.min(...limits)).toBeGreaterThan(0);
  });

  it('apt-get waits for another apt-get, also for one that reads the lists', () => {
    const [way] = waysToInstall('chromium', machine({ isRoot: true, files: [apt] }));
    const turns = way?.commands.map(({ file, args }) => [file, args.slice(0, 4)]);
    const turn = ['flock', ['--timeout', '600', '/var/lib/dpkg', 'apt-get']];
    expect(turns).toEqual([turn, turn]);
  });
});

/** A dry run: a command installs the browser when its arguments hold `installs`, and fails when they hold `fails`. */
async function dryRun(setup: Setup, installs: string, fails: string) {
  const files = [...(setup.files ?? [])];
  const ran: string[] = [];
  const run = async ({ file, args }: Command) => {
    const line = [file, ...args].join(' ');
    ran.push(line);
    if (line.includes(fails)) return false;
    if (line.includes(installs)) files.push('/usr/bin/chromium');
    return true;
  };
  const result = findOrInstall('chromium', machine({ ...setup, files }), run, () => {});
  return { path: await result.catch((error: Error) => error.message), ran };
}

describe('findOrInstall', () => {
  it('runs nothing where a browser is there', async () => {
    const { path, ran } = await dryRun({ files: ['/usr/bin/chromium'] }, 'install', 'none');
    expect([path, ran]).toEqual(['/usr/bin/chromium', []]);
  });

  it('updates and installs with apt as root on Debian', async () => {
    const { path, ran } = await dryRun({ isRoot: true, files: [apt] }, 'chromium', 'none');
    expect(path).toBe('/usr/bin/chromium');
    expect(ran.map((line) => /\b(update|install)\b/.exec(line)?.[0])).toEqual(['update', 'install']);
  });

  it('downloads when apt fails, and does not install after a failed update', async () => {
    const { path, ran } = await dryRun({ isRoot: true, files: [apt] }, 'chrome@stable', 'update');
    expect(path).toBe('/usr/bin/chromium');
    expect(ran).toHaveLength(3);
  });

  it('asks whether the download can be reached before starting it', async () => {
    const { path, ran } = await dryRun({}, 'chrome@stable', 'fetch(');
    expect(path).toContain('CORS_LENS_CHROMIUM');
    expect(ran).toHaveLength(1);
  });

  it('says what to do when a way ran well and left no browser', async () => {
    const { path } = await dryRun({ isRoot: true, files: [apt] }, 'nothing at all', 'none');
    expect(path).toContain('sudo apt-get install chromium');
  });
});
