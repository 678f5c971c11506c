import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHar } from './har-files.ts';
import { interleaved } from './measure.ts';
import { command, type Taken, taken } from './processes.ts';
import type { Question, Row } from './row.ts';

const megabyte = 1024 * 1024;
/** As large as responses of APIs often are. */
const bodyBytes = 24 * 1024;

const files = {
  '1 MB': { of: { bytes: megabyte, bodyBytes }, goal: 1.3 },
  '10 MB': { of: { bytes: 10 * megabyte, bodyBytes }, goal: 1.3 },
  '100 MB': { of: { bytes: 100 * megabyte, bodyBytes }, goal: 1.3 },
  '100,000 small entries': { of: { entries: 100_000 }, goal: 2.5 },
};

/** Of memory, for each of them. */
const memoryGoal = 1.5;

const parse = (file: string) => [
  '-e',
  `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`,
];

/** The command on a whole file, against a process that does nothing but parse it. */
export const file: Question = async (tell) => {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-bench-'));
  const rows: Row[] = [];
  try {
    for (const [name, { of, goal }] of Object.entries(files)) {
      const path = join(folder, 'session.har');
      writeHar(path, of);
      const memory: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
      const side = (which: 'ours' | 'theirs', args: readonly string[]) => async () => {
        const { ms, mb }: Taken = await taken(args);
        memory[which].push(mb);
        return ms;
      };
      const took = await interleaved(
        { ours: side('ours', [command, 'explain', path]), theirs: side('theirs', parse(path)) },
        3,
        0,
      );
      const [ours, theirs] = [Math.max(...memory.ours), Math.max(...memory.theirs)];
      const question = (of: string) => `explain a HAR of ${name} against JSON.parse of it: ${of}`;
      rows.push(
        {
          question: question('time'),
          ours: `${took.ours.toFixed(0)} ms`,
          against: `${took.theirs.toFixed(0)} ms`,
          ratio: took.ours / took.theirs,
          goal,
        },
        {
          question: question('memory'),
          ours: `${ours.toFixed(0)} MB`,
          against: `${theirs.toFixed(0)} MB`,
          ratio: ours / theirs,
          goal: memoryGoal,
        },
      );
      rows.slice(-2).forEach(tell);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
};
