/** What the command is given of the world besides files, so that tests can give it another. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves to false once nobody reads it any more, rejects where it cannot be written. */
  out(text: string): Promise<boolean>;
  err(text: string): void;
  /** null: standard output is no terminal. */
  readonly terminal: { readonly columns: number } | null;
  /** Whether somebody may see what is written to standard error, as it is. */
  readonly watched?: boolean;
  /** Resolves when a command that goes on and on is to end; not there: when a signal says so. */
  readonly interrupted?: Promise<void>;
  /** Longer files are streamed; not there: what fits into memory is not. */
  readonly wholeBytes?: number;
  /** Of more entries, exchanges are made and let go in windows of time; not there: of a good many. */
  readonly wholeEntries?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The real one. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  // Each write says itself what became of it; an `error` event that nobody listens to would end the process.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    stdin,
    out: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => {
          if (error && !readerLeft(error)) reject(error);
          else resolve(!error);
        });
      }),
    err: (text) => void stderr.write(text),
    watched: stderr.isTTY,
    terminal: stdout.isTTY ? { columns: stdout.columns } : null,
    env,
  };
}

/** `| head` closes the pipe when it has enough: that is no failure. */
function readerLeft({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
