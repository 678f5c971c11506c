import { readdirSync } from 'node:fs';
import { testGoldens } from '../golden.ts';
import { har, recordedEntries, steady } from './har.ts';
import { runCli } from './run-cli.ts';
import { charlesHar, firefoxHar, playwrightHar, safariHar, wildcardHar } from './writers.ts';

/**
 * What the command prints for programs: version 1 of `explain --json`, of `fix --json`, and of the case file, for every
 * recorded scenario. Nothing here may change but by addition. Words for people are left out: they may.
 */
const recorded = {
  'chromium-156': { creator: { name: 'WebInspector', version: '537.36' } },
  'firefox-153': {
    browser: { name: 'Firefox', version: '153.0' },
    creator: { name: 'Firefox', version: '153.0' },
  },
};
const written: Readonly<Record<string, object>> = {
  charles: charlesHar,
  firefox: firefoxHar,
  playwright: playwrightHar,
  safari: safariHar,
  sanitized: wildcardHar(),
};
const commands: Readonly<Record<string, readonly string[]>> = {
  explain: ['explain', '--json', '--all', '--profiles'],
  fix: ['fix', '--json', '--server', 'nginx'],
  case: ['export', '--format', 'case'],
};
const words = new Set(['title', 'summary', 'text', 'files']);

const corpora: Readonly<Record<string, readonly (readonly [name: string, har: object])[]>> = {
  ...Object.fromEntries(
    Object.entries(recorded).map(([browser, log]) => [
      browser,
      scenariosOf(browser).map((scenario) => [
        scenario,
        steady(har(recordedEntries(scenario, browser), log)),
      ]),
    ]),
  ),
  writers: Object.entries(written),
};

testGoldens(
  import.meta.url,
  Object.fromEntries(
    Object.entries(corpora).flatMap(([corpus, hars]) =>
      Object.entries(commands).map(([command, options]) => [
        `${corpus}.${command}`,
        () => printed(hars, options),
      ]),
    ),
  ),
);

async function printed(
  hars: readonly (readonly [name: string, har: object])[],
  options: readonly string[],
): Promise<string> {
  let text = '';
  const seen = new Set<string>();
  for (const [name, given] of hars) {
    const { code, out } = await runCli([...options, '-'], { stdin: JSON.stringify(given) });
    // The page's own document is the same in most scenarios.
    const lines = linesOf(out).filter((line) => !seen.has(line));
    for (const line of lines) seen.add(line);
    text += [`## ${name}: ${code}`, ...lines, ''].join('\n');
  }
  return text;
}

function scenariosOf(browser: string): readonly string[] {
  return readdirSync(new URL(`../fixtures/${browser}/`, import.meta.url))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** A line for what stands around the rows, and one for each row. */
function linesOf(out: string): readonly string[] {
  if (out === '') return [];
  const report = JSON.parse(out, (key, value) =>
    words.has(key) && (typeof value === 'string' || Array.isArray(value)) ? '…' : value,
  ) as Record<string, unknown>;
  const list = Object.keys(report).find((key) => Array.isArray(report[key])) ?? '';
  const rows = report[list] as readonly unknown[];
  return [{ ...report, [list]: rows.length }, ...rows].map((row) => JSON.stringify(row));
}
