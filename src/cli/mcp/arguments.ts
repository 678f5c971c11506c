import { say } from '../../words/say.ts';
import type { Given } from '../given.ts';
import { type WrongCommand, wrong } from '../wrong.ts';
import './messages.ts';

export interface McpCommand {
  readonly kind: 'mcp';
  /** Whose files may be read, beside those of the folder it is started in. */
  readonly folders: readonly string[];
}

/** `mcp`, `mcp --folder captures`. */
export function readMcp({ operands: [operand], values }: Given): McpCommand | WrongCommand {
  if (operand !== undefined) return wrong(say('cli.mcp.no-operand', { operand }));
  return { kind: 'mcp', folders: values.get('folder') ?? [] };
}
