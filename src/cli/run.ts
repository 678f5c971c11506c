import { speak } from '../words/language.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import { namedCommand, parseArguments, readLanguage } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { localeLanguage } from './locale.ts';
import { help } from './options/help.ts';
import type { CommandName } from './options/table.ts';
import { version } from './version.ts';
import './messages.ts';

/**
 * The command. Its parts are loaded when they are asked for: the version is said, and a small file is explained, in less
 * time than all of them take to load. Rejects only where there is a mistake in it.
 *
 * @param argv without node and the script
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  await speak(readLanguage(argv) ?? localeLanguage(io.env));
  const command = await parseArguments(argv);
  switch (command.kind) {
    case 'help': {
      await io.out(help(command.command));
      return 0;
    }
    case 'completion': {
      const { completion } = await import('./completion/completion.ts');
      await io.out(await completion(command.shell));
      return 0;
    }
    case 'version':
      await io.out(`${version}\n`);
      return 0;
    case 'wrong': {
      const { cleanText } = await import('./clean.ts');
      io.err(`cors-lens: ${plain(cleanText(command.message))}\n${seeHelp(namedCommand(argv))}\n`);
      return 2;
    }
    case 'explain': {
      const { runExplain } = await import('./explain/run-explain.ts');
      return runExplain(command, io);
    }
    case 'check': {
      const { runCheck } = await import('./check/run-check.ts');
      return runCheck(command, io);
    }
    case 'export': {
      const { runExport } = await import('./export/run-export.ts');
      return runExport(command, io);
    }
    case 'fix': {
      const { runFix } = await import('./fix/run-fix.ts');
      return runFix(command, io);
    }
    case 'watch': {
      // The only one that loads Puppeteer.
      const { runWatch } = await import('./watch/run-watch.ts');
      return runWatch(command, io);
    }
    case 'mcp': {
      // The only one that loads the Model Context Protocol.
      const { runMcp } = await import('./mcp/run-mcp.ts');
      return runMcp(command, io);
    }
  }
}

function seeHelp(command: CommandName | null): string {
  return command === null
    ? plain(say('cli.usage.see-help'))
    : plain(say('cli.usage.see-help-of', { command: [{ text: command }] }));
}
