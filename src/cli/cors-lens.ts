#!/usr/bin/env node
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import { processIo } from './io.ts';
import { run } from './run.ts';
import './messages.ts';

/** Milliseconds that what is under way has to end by itself. */
const GRACE = 1_000;

try {
  // Not process.exit: what is still being written would be lost.
  process.exitCode = await run(process.argv.slice(2), processIo());
} catch (error) {
  // Not Node's own 1, which would mean that something was blocked.
  process.exitCode = 2;
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A full disk is no mistake of the command, whose stack would help nobody.
  if (syscall === 'write') console.error(`cors-lens: ${plain(say('cli.output.failed', { code }))}`);
  else console.error(error);
}
// The look-up of a name cannot be called off, and would keep the process long after a deadline. All is written by now.
setTimeout(() => process.exit(), GRACE).unref();
