import type { ExitCode } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import type { Io } from '../io.ts';
import { pageOf } from '../output.ts';
import type { WatchCommand } from './arguments.ts';
import { watch } from './watch.ts';

export function runWatch(command: WatchCommand, io: Io): Promise<ExitCode> {
  return watch(command, pageOf(io), io, io.interrupted ?? interruption());
}
