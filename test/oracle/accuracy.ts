import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dimensionNames } from './dimensions.ts';
import { type Kept, nameOf, type Way, ways } from './kept.ts';
import { type Counts, noCounts, outcomes, sumOf, type Tally, totalOf, valuesIn } from './tally.ts';
import { unlistedReasons } from './unlisted.ts';
import { untoldReasons } from './untold.ts';
import { verdictKinds } from './verdict-counts.ts';

/** The project's accuracy figures. */
export const accuracyPath = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));

const preamble = `# Accuracy

The oracle makes random calls in a real browser and holds CORS Lens’s decision against what script got: the response or
the error that the call itself ended with, and in Chromium the \`CorsError\` that its protocol names. A row too many (of no
request that was made) and a missing one count as differences. Each part below is written by
\`npm run oracle -- --browser … --calls … --count … --write-docs\`; with \`--seed\` the same calls are made again.

- **same**: the decision is the browser’s: verdict, error, and the headers script can read.
- **alternative**: the log leaves something open, and what the browser did is among the alternatives that are shown.
- **untold**: no log tells it, for the reason given below the table.
- **different**, **missing**, **stray**: wrong.
`;

const titles: Readonly<Record<Kept['calls'], string>> = {
  fetch: '`fetch()` and `XMLHttpRequest`',
  other: 'elements, frames, styles, streams, beacons and workers',
};

const browsers: Readonly<Record<Kept['browser'], string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKitGTK (not Safari)',
};

const aboutWebKit = `This is WebKitGTK, not Safari: the rules are in code that both share (WebCore, the network process), and what sends requests
is another library. Web Inspector lists no preflights, shows no response that failed its check, and leaves out of the HAR files that it writes
whatever failed. So what is decided here is what the servers saw of each call, and the browser’s word is what script got, with the sentence that
Web Inspector shows. Calls of frames with a service worker are made past it: servers see the worker’s requests, not the page’s.`;

/** Puts the tables of a run into the project's accuracy figures, in the place of earlier ones of its kind. */
export function writeAccuracy(kept: Kept, path = accuracyPath): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, withPart(existsSync(path) ? readFileSync(path, 'utf8') : preamble, kept));
}

export function withPart(text: string, kept: Kept): string {
  const name = `oracle ${nameOf(kept)}`;
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const part = `${begin}\n\n${partOf(kept)}\n\n${end}`;
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return `${text.trimEnd()}\n\n${part}\n`;
  return text.slice(0, from) + part + text.slice(to + end.length);
}

const hosts: Readonly<Record<Kept['hosts'], string>> = {
  mixed: '',
  localhost: ', from localhost to localhost',
  'same-site': ', to the same site over https',
  'cross-site': ', to other sites over https',
};

const byWay: Readonly<Record<Way, string>> = {
  alone: 'from the log alone',
  timed: 'with what Resource Timing says, as the panel is',
  told: 'with the call’s own facts (*Record calls*) besides',
};

function partOf(kept: Kept): string {
  return kept.hosts === 'mixed' && kept.urls === 'own' ? partOfAll(kept) : partOfHosts(kept);
}

/** Without cookies, so that no header tells the credentials mode; by the verdict, and by dimension with and without facts. */
function partOfHosts(kept: Kept): string {
  const isShared = kept.urls === 'shared';
  const listed = kept.browser === 'firefox' ? ways : ways.filter((way) => way !== 'timed');
  const plain = kept.browser === 'firefox' ? 'timed' : 'alone';
  const shared = isShared ? ', up to 30 calls at once to one URL' : '';
  return [
    `## ${browsers[kept.browser]} ${kept.version}: ${titles[kept.calls]}${hosts[kept.hosts]}${shared}`,
    ...(kept.browser === 'webkit' ? [aboutWebKit] : []),
    `${number(sumOf(totalOf(kept.alone)))} exchanges without cookies (${seedsOf(kept)}).`,
    table(
      ['decided', 'exchanges', 'verdict decided', ...verdictKinds.map((kind) => verdictTitles[kind])],
      listed.map((way) => [byWay[way], ...verdictCells(kept, way)]),
    ),
    isShared
      ? 'Which of the calls a row is of shows in a header, which we do not see; only the verdict is compared.'
      : `By what the calls were, ${byWay[plain]}, and with the call’s own facts (the last columns):`,
    ...(isShared
      ? []
      : [
          table(
            ['dimension', 'value', 'exchanges', ...outcomes, ...outcomes],
            rowsOf(kept[plain], kept.told),
          ),
        ]),
    ...listOf('Calls that became no request, and have no row:', kept.unlisted, unlistedReasons),
    ...listOf('Calls of which no log tells what script got:', kept.untold, untoldReasons),
  ].join('\n\n');
}

const verdictTitles: Readonly<Record<(typeof verdictKinds)[number], string>> = {
  right: 'right',
  open: 'left open',
  beside: 'another first, the right one beside it',
  untold: 'untold',
  wrong: 'wrong',
};

function verdictCells({ verdicts }: Kept, way: Way): readonly string[] {
  const counts = verdicts[way];
  const all = verdictKinds.reduce((sum, kind) => sum + counts[kind], 0);
  const decided = all - counts.open;
  const share = all === 0 ? '' : ` (${((100 * decided) / all).toFixed(1)} %)`;
  return [number(all), number(decided) + share, ...verdictKinds.map((kind) => number(counts[kind]))];
}

function seedsOf({ seeds }: Kept): string {
  return `${seeds.length === 1 ? 'seed' : 'seeds'} ${seeds.join(', ')}`;
}

function partOfAll(kept: Kept): string {
  return [
    `## ${browsers[kept.browser]} ${kept.version}: ${titles[kept.calls]}`,
    ...(kept.browser === 'webkit' ? [aboutWebKit] : []),
    `${number(sumOf(totalOf(kept.alone)))} exchanges (${seedsOf(kept)}).`,
    table(
      ['decided', 'exchanges', ...outcomes],
      [
        [byWay.alone, ...cells(totalOf(kept.alone))],
        ['with the call’s own facts (*Record calls*)', ...cells(totalOf(kept.told))],
      ],
    ),
    'From the log alone, by what the calls were:',
    table(['dimension', 'value', 'exchanges', ...outcomes], rowsOf(kept.alone)),
    ...listOf('Calls that became no request, and have no row:', kept.unlisted, unlistedReasons),
    ...listOf('Calls of which no log tells what script got:', kept.untold, untoldReasons),
  ].join('\n\n');
}

/** @param beside whose counts stand behind those of the first */
function rowsOf(tally: Tally, beside?: Tally): readonly (readonly string[])[] {
  return dimensionNames.flatMap((dimension) => {
    const values = valuesIn(tally, dimension);
    // What is always the same says nothing.
    if (values.length < 2) return [];
    return values.map(([value, counts], at) => {
      const more = beside && (beside[dimension]?.[value] ?? noCounts());
      const last = more === undefined ? [] : cells(more).slice(1);
      return [at === 0 ? dimension : '', value, ...cells(counts), ...last];
    });
  });
}

function listOf(
  title: string,
  times: Kept['untold'],
  reasons: Readonly<Record<string, string>>,
): readonly string[] {
  const rows = Object.entries(times).map(([id, count]) => [reasons[id] ?? id, number(count)]);
  return rows.length === 0 ? [] : [title, table(['why', 'calls'], rows)];
}

function cells(counts: Counts): readonly string[] {
  return [sumOf(counts), ...outcomes.map((name) => counts[name])].map(number);
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (list: readonly string[]) =>
    `| ${list.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
