import { createIntake } from '../../panel/state/intake.ts';
import { createStore } from '../../panel/state/store.ts';
import { createAnalyzer } from '../../src/analyze.ts';
import { readEntry } from '../../src/har/read-entry.ts';
import { runCli } from '../cli/run-cli.ts';
import { longTexts, type Shape, shapes } from './hostile-shapes.ts';
import { ofMainThread, ofProcess } from './processor-time.ts';
import type { Question, Row } from './row.ts';

const commands = {
  explain: ['explain', '--all'],
  json: ['explain', '--json', '--all', '--profiles'],
  fix: ['fix'],
  vitest: ['export', '--format', 'vitest'],
  markdown: ['export', '--format', 'markdown'],
  har: ['export', '--format', 'har'],
} as const;

/** Shorter than this is the compiler's and the collector's. In milliseconds of the processor. */
const noise = 60;

/** A shape of one part of the line, and how its time grows. */
interface Grown {
  readonly name: string;
  readonly part: string;
  /** For an eighth, a quarter, a half and all of its full size. In milliseconds of the processor. */
  readonly took: readonly number[];
  readonly bytes: number;
  /** Of all tasks in the panel, the longest. In milliseconds of the main thread. */
  readonly longestTask: number | null;
}

/**
 * Logs written to keep CORS Lens busy: for each doubling of a log how much longer it takes, at most, and what it takes
 * for 1 MB. `CORS_LENS_ONLY`: shapes whose names hold it; `CORS_LENS_PARTS`: these parts alone, such as `panel fix`.
 */
export const hostile: Question = async (tell) => {
  const only = process.env.CORS_LENS_ONLY ?? '';
  const wanted = process.env.CORS_LENS_PARTS?.split(' ') ?? null;
  const all = [...(Object.keys(commands) as (keyof typeof commands)[]), 'panel'] as const;
  const parts = all.filter((part) => wanted?.includes(part) ?? true);
  const rows: Row[] = [];
  for (const shape of [...shapes, ...longTexts].filter(({ name }) => name.includes(only))) {
    for (const part of parts) {
      const grown = await growth(shape, part);
      for (const row of rowsOf(grown)) {
        // Of hundreds of texts, those that are not as they should be.
        if (longTexts.includes(shape) && row.ratio <= (row.goal ?? 1)) continue;
        tell(row);
        rows.push(row);
      }
    }
  }
  return rows;
};

async function growth(shape: Shape, part: keyof typeof commands | 'panel'): Promise<Grown> {
  const took: number[] = [];
  let bytes = 0;
  let longestTask: number | null = null;
  for (const share of [16, 8, 4, 2, 1]) {
    const entries = shape.make(Math.ceil(shape.full / share / 2) * 2);
    const text = JSON.stringify({ log: { version: '1.2', entries } });
    bytes = Buffer.byteLength(text);
    const begun = ofProcess();
    if (part === 'panel') longestTask = inPanel(entries);
    else await runCli([...commands[part], '-'], { stdin: text });
    // The first is the compiler's.
    if (share < 16) took.push(ofProcess() - begun);
  }
  return { name: shape.name, part, took, bytes, longestTask };
}

/**
 * As the panel takes entries: by its own intake, whose tasks run one after the other.
 *
 * @returns the longest of all tasks, in milliseconds of the main thread
 */
function inPanel(raw: readonly object[]): number {
  const analyzer = createAnalyzer({
    live: true,
    browser: { name: 'chromium', version: 156 },
    inSlices: true,
  });
  const planned: (() => void)[] = [];
  let waited = 0;
  const store = createStore(analyzer);
  const { add: take, step, isDone } = analyzer;
  const intake = createIntake(
    { take, step, isDone, show: () => store.refresh() },
    {
      now: () => performance.now() + waited,
      later: (task, ms) => {
        planned.push(task);
        // Nobody waits here: the time is taken for passed.
        if (ms > 0) waited += ms;
      },
    },
  );
  intake.add(raw.map((raw, index) => readEntry(raw, index)));
  let longest = 0;
  for (let task = planned.shift(); task !== undefined; task = planned.shift()) {
    const begun = ofMainThread();
    task();
    longest = Math.max(longest, ofMainThread() - begun);
  }
  return longest;
}

function rowsOf({ name, part, took, bytes, longestTask }: Grown): readonly Row[] {
  const ratios = took.slice(1).map((ms, i) => ms / Math.max(took[i] ?? 0, noise / 2));
  const last = took.at(-1) ?? 0;
  const perMb = (last * 1e6) / Math.max(bytes, 1e6);
  const ours = `${last.toFixed(0)} ms of ${(bytes / 1e6).toFixed(1)} MB (${ratios.map((each) => each.toFixed(1)).join(', ')})`;
  // Twice over from an eighth to all of it: one doubling alone is at the mercy of the collector.
  const doubling = last < noise ? 1 : Math.cbrt(last / Math.max(took[0] ?? 0, noise / 8));
  return [
    { question: `${name}, ${part}: each doubling`, ours, against: '2', ratio: doubling, goal: 2.2 },
    part === 'panel'
      ? {
          question: `${name}: longest task in the panel`,
          ours: `${(longestTask ?? 0).toFixed(0)} ms`,
          against: '50 ms',
          ratio: (longestTask ?? 0) / 50,
          goal: 1,
        }
      : {
          question: `${name}, ${part}: 1 MB`,
          ours: `${perMb.toFixed(0)} ms`,
          against: '1 s',
          ratio: perMb / 1000,
          goal: 1,
        },
  ];
}
