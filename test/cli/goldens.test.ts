import { testGoldens } from '../golden.ts';
import { chromiumHar, har, steady } from './har.ts';
import { explainHar } from './run-cli.ts';
import { charlesHar, firefoxHar, playwrightHar, safariHar, wildcardHar } from './writers.ts';

/** What the command prints. Refreshed by `npm run goldens`, and then read aloud. */
const goldens: Readonly<
  Record<string, readonly [har: object, options?: readonly string[], columns?: number]>
> = {
  charles: [charlesHar, ['--all']],
  'chromium-wide': [chromiumHar('custom-header-not-allowed', 'allow-origin-trailing-slash'), [], 120],
  'chromium-narrow': [chromiumHar('custom-header-not-allowed', 'redirect-loop'), [], 80],
  'chromium-all': [
    chromiumHar('put-ok', 'same-origin-ok', 'header-not-exposed', 'connection-refused'),
    ['--all'],
  ],
  'chromium-profiles': [chromiumHar('authorization-under-wildcard'), ['--profiles']],
  firefox: [firefoxHar],
  nothing: [har([])],
  playwright: [playwrightHar],
  safari: [safariHar],
  sanitized: [wildcardHar()],
};
testGoldens(
  import.meta.url,
  Object.fromEntries(
    Object.entries(goldens).map(([id, [given, options, columns]]) => [
      id,
      async () => {
        const world = columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } };
        const { code, out } = await explainHar(steady(given), options, world);
        return `${out}exit code ${code}\n`;
      },
    ]),
  ),
);
