import type { ExitCode } from '../exit-code.ts';
import { interruption } from '../interruption.ts';
import type { Io } from '../io.ts';
import type { McpCommand } from './arguments.ts';
import { serve } from './serve.ts';

export function runMcp(command: McpCommand, io: Io): Promise<ExitCode> {
  return serve(command, io, io.interrupted ?? interruption());
}
