import { processIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** The command with an input that is too large to be held, and never ends. Says when it has been laid down. */
async function* input(): AsyncGenerator<Uint8Array> {
  // More than any buffer between here and the file holds: when it asks for the last, the first are laid down.
  for (let i = 0; i < 8; i++) yield Buffer.alloc(1024 * 1024, ' ');
  process.stdout.write('laid down\n');
  await new Promise(() => setInterval(() => {}, 1_000));
}

await run(['explain', '-'], { ...processIo(), stdin: input(), wholeBytes: 1_000 });
