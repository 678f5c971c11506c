import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { hasDisplay } from '../../src/cli/browser/has-display.ts';
import { findOrInstall } from '../browser/install.ts';
import { builtExtension, type LabReport, runLab, type ScenarioResult } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import { limits } from '../browser/limits.ts';
import { openDevtools, type Panel } from '../browser/panel.ts';
import { type Lab, startLab } from './lab.ts';
import { labExtension } from './needs.ts';

/**
 * `npm start`: the extension, built and loaded into a browser, with the lab in front of it.
 *
 * With a display: DevTools stand open on the lab with the CORS Lens panel, until the browser is closed or Ctrl+C.
 * Without one, or with `--headless`: runs every scenario, prints one line for each, takes pictures of the panel, and
 * exits with 1 if a scenario is missing from the panel or explained differently from what the browser reported.
 *
 * `--only a,b` runs just those scenarios; `--out folder` builds the extension there, beside others that use it.
 */
const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string', default: builtExtension },
  },
});
const headless = values.headless || !hasDisplay();
const extension = resolve(values.out);
const pictures = fileURLToPath(new URL('../../artifacts/start/', import.meta.url));
const taken: string[] = [];
const indent = '   ';
/** Of the columns for ids and for reasons. */
type Widths = readonly [id: number, reason: number];

await build({ mode: 'chromium', logLevel: 'warn', build: { outDir: extension } });
const executablePath = await findOrInstall('chromium');
const lab = chosen(await startLab(), values.only?.split(',') ?? null);
try {
  process.exitCode = headless ? await runHeadless(lab) : await stayOpen(lab);
} finally {
  await lab.close();
}

/** The lab with these scenarios alone; null: with all. */
function chosen(whole: Lab, ids: readonly string[] | null): Lab {
  if (ids === null) return whole;
  const scenarios = ids.map((id) => {
    const found = whole.scenarios.find((scenario) => scenario.id === id);
    if (found === undefined) throw new Error(`the lab has no scenario ${id}`);
    return found;
  });
  return { ...whole, scenarios };
}

async function stayOpen(lab: Lab): Promise<number> {
  const browser = await launch(false);
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(lab.pageUrl('app'));
  const devtools = await openDevtools(page);
  await devtools.openPanel();
  await page.bringToFront();
  console.log(`The CORS lab is open at ${lab.pageUrl('app')} with CORS Lens beside it.`);
  console.log('Run a card and read the panel. Close the browser, or press Ctrl+C here, to end.');
  await closed;
  return 0;
}

async function runHeadless(lab: Lab): Promise<number> {
  const browser = await launch(true);
  const widths: Widths = [
    Math.max(...lab.scenarios.map(({ id }) => id.length)),
    Math.max(...lab.scenarios.map(({ expect }) => expect.reason?.length ?? 1)),
  ];
  try {
    const report = await runLab(browser, lab, {
      panel: 'before',
      onResult: (result) => console.log(line(result, widths)),
      onPanel: takePictures,
    });
    return summarize(lab, report);
  } finally {
    await browser.close();
  }
}

function launch(asHeadless: boolean) {
  return launchChromium({
    ...{ executablePath, headless: asHeadless },
    // A person has nobody to load the lab's own extension when a card needs it.
    extensions: asHeadless ? [extension] : [extension, labExtension],
    args: lab.chromiumArgs,
  });
}

/** One scenario, one line; in a terminal the sentence stands below, broken between words. */
function line({ run, row, detail, differences }: ScenarioResult, [idWidth, reasonWidth]: Widths): string {
  const { id, noEntry } = run.scenario;
  const head = [
    differences.length > 0 ? '✗' : limits[id] === undefined ? '✓' : '≈',
    id.padEnd(idWidth),
    (row?.verdict ?? '–').padEnd('cannot-tell'.length),
    (row?.reason ?? '–').padEnd(reasonWidth),
  ].join('  ');
  const without = noEntry
    ? 'Chromium leaves no entry in its network log, so the panel has no row.'
    : 'The panel has no row.';
  const sentence = detail?.sentence ?? without;
  const first = process.stdout.isTTY
    ? `${head}\n${wrap(sentence, process.stdout.columns - indent.length)}`
    : `${head}  ${sentence}`;
  const limit = limits[id] === undefined ? [] : [`${indent}≈ ${limits[id].why}`];
  return [first, ...limit, ...differences.map((difference) => `${indent}✗ ${difference}`)].join('\n');
}

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((each) => `${indent}${each}`).join('\n');
}

/** One blocked request, open, in both themes. */
async function takePictures(panel: Panel, results: readonly ScenarioResult[]): Promise<void> {
  const blocked = results.flatMap(({ row }) => (row?.verdict === 'blocked' ? [row] : []));
  const pictured = blocked.find(({ reason }) => reason === 'header-not-allowed') ?? blocked[0];
  if (pictured === undefined || taken.length > 0) return;
  mkdirSync(pictures, { recursive: true });
  await panel.read(pictured);
  for (const theme of ['light', 'dark'] as const) {
    const path = `${pictures}panel-${theme}.png` as const;
    await panel.setTheme(theme);
    await panel.screenshot(path);
    taken.push(path);
  }
}

function summarize(lab: Lab, { browser, results, consoleErrors }: LabReport): number {
  const differing = results.filter(({ differences }) => differences.length > 0);
  const missing = lab.scenarios.length - results.length;
  console.log(`\n${results.length} of ${lab.scenarios.length} scenarios ran in ${browser}.`);
  for (const error of consoleErrors) console.log(`Error in the extension's console: ${error}`);
  for (const path of taken) console.log(`Picture: ${relative(process.cwd(), path)}`);
  if (taken.length === 0) console.log('No picture: the panel shows no blocked request.');
  if (differing.length > 0)
    console.log(`${differing.length} are explained differently from what Chromium reports.`);
  const well = differing.length === 0 && missing === 0 && consoleErrors.length === 0 && taken.length === 2;
  const limited = results.filter(({ run }) => limits[run.scenario.id] !== undefined).length;
  if (well) {
    console.log('Every scenario is explained as Chromium reports it,');
    console.log(`but for ${limited} (≈) of which the network log does not show what the browser saw.`);
  }
  return well ? 0 : 1;
}
