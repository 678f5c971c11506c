import type { ExitCode } from '../../src/cli/exit-code.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface World {
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Columns; none: standard output is no terminal. */
  readonly columns?: number;
  readonly watched?: boolean;
  /** Longer files are streamed. */
  readonly wholeBytes?: number;
  /** Of more entries, exchanges are made in windows. */
  readonly wholeEntries?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** After so many writes nobody reads any more. */
  readonly readerLeavesAfter?: number;
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly writes: number;
}

/** The command, in this process, in a world of its own. */
export async function runCli(argv: readonly string[], world: World = {}): Promise<Ran> {
  let out = '';
  let err = '';
  let writes = 0;
  const io: Io = {
    stdin: streamOf(world.stdin ?? ''),
    async out(text) {
      writes++;
      if (writes > (world.readerLeavesAfter ?? Number.POSITIVE_INFINITY)) return false;
      out += text;
      return true;
    },
    err: (text) => {
      err += text;
    },
    terminal: world.columns === undefined ? null : { columns: world.columns },
    env: world.env ?? {},
    ...(world.watched && { watched: true }),
    ...(world.wholeBytes !== undefined && { wholeBytes: world.wholeBytes }),
    ...(world.wholeEntries !== undefined && { wholeEntries: world.wholeEntries }),
  };
  const code = await run(argv, io);
  return { code, out, err, writes };
}

/** `explain -` of a HAR. */
export function explainHar(har: unknown, options: readonly string[] = [], world: World = {}): Promise<Ran> {
  return runCli(['explain', ...options, '-'], { stdin: JSON.stringify(har), ...world });
}

async function* streamOf(input: NonNullable<World['stdin']>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield Buffer.from(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}
