import { cpus } from 'node:os';
import { decision } from './decision.ts';
import { file } from './file.ts';
import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { open } from './open-file.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { type Question, type Row, table } from './row.ts';
import { size } from './size.ts';
import { start } from './start.ts';
import { stream } from './stream.ts';

/**
 * `npm run bench [decision file growth …]`: how fast and how small, each figure a ratio of two sides of one run. Prints a
 * table; exits with 0 whether or not the goals are met, which depends on the machine.
 */
const questions: Readonly<Record<string, Question>> = {
  size,
  decision,
  start,
  file,
  growth,
  hostile,
  page,
  panel,
  open,
  stream,
};

/** Takes many minutes, or gigabytes of disk: only where it is asked for by name. */
const apart = ['stream', 'hostile'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(questions, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(questions).join(', ')}`);
  process.exit(2);
}
const rows: Row[] = [];
for (const [name, question] of Object.entries(questions)) {
  if (!(wanted.length > 0 ? wanted.includes(name) : !apart.includes(name))) continue;
  const begun = Date.now();
  rows.push(...(await question((row) => console.error(table([row]).split('\n').at(-1)))));
  console.error(`${name}: ${Math.round((Date.now() - begun) / 1000)} s`);
}
const [cpu] = cpus();
console.log(`\nNode ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown'}\n\n${table(rows)}`);
process.exit();
