import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf, inOrder, textOf } from './accuracy-parts.ts';
import { summaryOf } from './accuracy-summary.ts';
import { dimensionNames } from './dimensions.ts';
import { type Kept, nameOf, type Way, ways } from './kept.ts';
import { number, table } from './markdown-table.ts';
import { type Counts, noCounts, outcomes, sumOf, type Tally, totalOf, valuesIn } from './tally.ts';
import { unlistedReasons } from './unlisted.ts';
import { untoldReasons } from './untold.ts';
import { verdictKinds } from './verdict-counts.ts';

/** The project's accuracy figures. */
export const accuracyPath = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url));

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
  writeFileSync(path, withPart(readFileSync(path, 'utf8'), kept));
}

export function withPart(text: string, kept: Kept): string {
  const { preamble: above, parts } = figuresOf(text);
  const figures = inOrder({ preamble: above, parts: new Map(parts).set(nameOf(kept), partOf(kept)) });
  return textOf(figures, summaryOf(figures.parts.values()));
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

/** By the whole decision, by the verdict alone, and by dimension with and without the call's own facts. */
function partOf(kept: Kept): string {
  const isShared = kept.urls === 'shared';
  const listed = kept.browser === 'firefox' ? ways : ways.filter((way) => way !== 'timed');
  const plain = kept.browser === 'firefox' ? 'timed' : 'alone';
  const shared = isShared ? ', up to 30 calls at once to one URL' : '';
  const cookies = kept.hosts === 'mixed' ? '' : ' without cookies';
  return [
    `## ${browsers[kept.browser]} ${kept.version}: ${titles[kept.calls]}${hosts[kept.hosts]}${shared}`,
    ...(kept.browser === 'webkit' && kept.hosts === 'mixed' ? [aboutWebKit] : []),
    `${number(sumOf(totalOf(kept.alone)))} exchanges${cookies} (${seedsOf(kept)}).`,
    ...(isShared ? [] : [wholeTable(kept, listed)]),
    table(
      [
        'by the verdict alone',
        'exchanges',
        'verdict decided',
        ...verdictKinds.map((kind) => verdictTitles[kind]),
      ],
      listed.map((way) => [byWay[way], ...verdictCells(kept, way)]),
    ),
    ...(isShared
      ? [
          'Which of the calls a row is of shows in a header, which we do not see; only the verdict is compared.',
        ]
      : [
          `By what the calls were, ${byWay[plain]}, and with the call’s own facts (the last columns):`,
          table(
            ['dimension', 'value', 'exchanges', ...outcomes, ...outcomes],
            rowsOf(kept[plain], kept.told),
          ),
        ]),
    ...listOf('Calls that became no request, and have no row:', kept.unlisted, unlistedReasons),
    ...listOf('Calls of which no log tells what script got:', kept.untold, untoldReasons),
  ].join('\n\n');
}

function wholeTable(kept: Kept, listed: readonly Way[]): string {
  return table(
    ['decided', 'exchanges', ...outcomes],
    listed.map((way) => [byWay[way], ...cells(totalOf(kept[way]))]),
  );
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

/** @param beside whose counts stand behind those of the first */
function rowsOf(tally: Tally, beside: Tally): readonly (readonly string[])[] {
  return dimensionNames.flatMap((dimension) => {
    const values = valuesIn(tally, dimension);
    // What is always the same says nothing.
    if (values.length < 2) return [];
    return values.map(([value, counts], at) => {
      const more = beside[dimension]?.[value] ?? noCounts();
      return [at === 0 ? dimension : '', value, ...cells(counts), ...cells(more).slice(1)];
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
