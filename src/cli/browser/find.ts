import { type BrowserName, type Machine, thisMachine } from './machine.ts';

/** The first that is set wins. */
const environment: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CORS_LENS_CHROMIUM', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['CORS_LENS_FIREFOX'],
};

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const windowsPrograms: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Everywhere a browser may stand on a machine, likeliest first, whether or not it is there. */
export function systemPlaces(browser: BrowserName, machine: Machine): readonly string[] {
  const { env, home, platform } = machine;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return windowsPrograms[browser].flatMap((program) =>
      roots.flatMap((root) => (root === undefined ? [] : [`${root}\\${program}`])),
    );
  }
  const path = (env.PATH ?? '').split(':').filter((directory) => directory !== '');
  const onPath = commands[browser].flatMap((command) =>
    path.map((directory) => `${directory.replace(/\/$/, '')}/${command}`),
  );
  if (platform !== 'darwin') return onPath;
  const folders = ['/Applications', `${home}/Applications`];
  return [
    ...macApplications[browser].flatMap((app) => folders.map((folder) => `${folder}/${app}`)),
    ...onPath,
  ];
}

/**
 * The executable of a browser: named in the environment, downloaded by puppeteer, or installed on the system.
 * null: none found.
 *
 * @throws when the environment names one that is not there: falling back would test another browser than asked for.
 */
export function findBrowser(browser: BrowserName, machine: Machine = thisMachine()): string | null {
  for (const name of environment[browser]) {
    const named = machine.env[name];
    if (named === undefined || named === '') continue;
    if (!machine.isExecutable(named)) throw new Error(`${name} is ${named}, which is no executable file.`);
    return named;
  }
  return (
    machine.downloaded(browser)[0] ??
    systemPlaces(browser, machine).find((path) => machine.isExecutable(path)) ??
    null
  );
}
