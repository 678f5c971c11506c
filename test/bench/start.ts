import { interleaved } from './measure.ts';
import { command, taken } from './processes.ts';
import type { Question } from './row.ts';

const rounds = 15;

/** The command where it only says what it is, against a process that does nothing. */
export const start: Question = async (tell) => {
  const side = (args: readonly string[]) => async () => (await taken(args)).ms;
  const took = await interleaved(
    {
      '--help': side([command, '--help']),
      '--version': side([command, '--version']),
      nothing: side(['-e', '0']),
    },
    rounds,
  );
  const rows = (['--help', '--version'] as const).map((option) => ({
    question: `cors-lens ${option} against node -e 0: time`,
    ours: `${took[option].toFixed(0)} ms`,
    against: `${took.nothing.toFixed(0)} ms`,
    ratio: took[option] / took.nothing,
    goal: 1.5,
  }));
  rows.forEach(tell);
  return rows;
};
