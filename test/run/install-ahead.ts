import { displayPackages } from '../browser/display.ts';
import { findOrInstall } from '../browser/install.ts';
import { webkitPackages } from '../browser/webkit/launch.ts';
import { shellPackages } from '../cli/completed-line.ts';
import { debianPackages } from '../export/proof/runners.ts';
import { rigs } from '../fix/rigs/register.ts';
import { installPackages } from './debian-packages.ts';
import { installApart, installRunners, installWebdriverio } from './install-apart.ts';

/**
 * Installs what the tests in browsers and on real servers need, while the others run: most of it is waiting. It decides
 * nothing: each test installs what is still missing when it comes to it, and says why it could not.
 */
async function ahead(name: string, install: () => Promise<unknown>): Promise<void> {
  const begun = Date.now();
  try {
    await install();
    console.log(`${name}: installed after ${Math.round((Date.now() - begun) / 1000)} s`);
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}

// Debian's installer is one at a time, and so is npm here: one processor is left to the tests.
await Promise.all([
  (async () => {
    await ahead('Chromium', () => findOrInstall('chromium'));
    await ahead('Firefox', () => findOrInstall('firefox'));
    const packages = [...rigs.flatMap((rig) => rig.packages), ...debianPackages];
    await ahead('a display for the tests', () => installPackages(displayPackages));
    await ahead('shells', () => installPackages(shellPackages));
    await ahead('ChromeDriver', () => installPackages(['chromium-driver']));
    await ahead('WebKitGTK', () => installPackages(webkitPackages));
    await ahead('servers and runners of Debian', () => installPackages(packages));
  })(),
  (async () => {
    await ahead('what Mozilla checks with', () =>
      installApart(new URL('../e2e/firefox-lint', import.meta.url)),
    );
    await ahead('what looks at the package', () =>
      installApart(new URL('../e2e/package-lint', import.meta.url)),
    );
    await ahead('schemas of CI servers', () => installApart(new URL('../e2e/ci-schemas', import.meta.url)));
    await ahead('libraries for browsers', () =>
      installApart(new URL('../e2e/browser-clients', import.meta.url)),
    );
    await ahead('DuckDB', () => installApart(new URL('../e2e/duckdb', import.meta.url)));
    await ahead('runners of npm', installRunners);
    await ahead('WebdriverIO', installWebdriverio);
    await ahead('what writes HAR files for Cypress', () =>
      installApart(new URL('../e2e/cypress-har', import.meta.url)),
    );
  })(),
]);
