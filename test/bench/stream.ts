import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHar } from './har-files.ts';
import { command, taken } from './processes.ts';
import type { Question } from './row.ts';

const megabyte = 1024 * 1024;

/** Of the larger file, in megabytes; 2,048 takes minutes. */
const large = Number(process.env.CORS_LENS_BENCH_MB ?? 2_048);

/** Memory of files too large to be read whole: twice the file must not be twice the memory. */
export const stream: Question = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cors-lens-bench-'));
  const path = join(folder, 'session.har');
  try {
    const found: { mb: number; seconds: number; size: number }[] = [];
    for (const size of [large / 2, large]) {
      writeHar(path, { bytes: size * megabyte, bodyBytes: 24 * 1024 });
      const begun = performance.now();
      const { mb } = await taken([command, 'explain', '--ndjson', path]);
      const seconds = (performance.now() - begun) / 1000;
      found.push({ mb, seconds, size: statSync(path).size / megabyte });
    }
    const words = ({ mb, seconds, size }: (typeof found)[number]) =>
      `${mb.toFixed(0)} MB for ${size.toFixed(0)} MB, in ${seconds.toFixed(0)} s`;
    const [half, whole] = found as [(typeof found)[number], (typeof found)[number]];
    return [
      {
        question: 'peak memory of a streamed HAR against that of one half as large',
        ours: words(whole),
        against: words(half),
        ratio: whole.mb / half.mb,
        goal: 1.2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
