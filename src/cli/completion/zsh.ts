import { shellText } from '../../export/quote/shell.ts';
import type { CompletedCommand, CompletedOption, Completes } from './completed.ts';

/**
 * For zsh: as a file `_cors-lens` of `$fpath`, or read by `source` after `compinit`.
 *
 * @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html#index-_005farguments
 */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef cors-lens
# cors-lens in zsh: source <(cors-lens completion zsh)
_cors-lens() {
  local curcontext=$curcontext state line
  _arguments -C '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, brief }) => `        ${shellText(`${name}:${brief}`)}`).join('\n')}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _cors-lens ]]; then
  _cors-lens "$@"
else
  compdef _cors-lens cors-lens
fi
`;
}

function commandCase({ name, options, operand }: CompletedCommand): string {
  const operands = operand === 'file' ? "'*:file:_files'" : shellText(`1:value:(${operand.join(' ')})`);
  return `        ${name}) _arguments ${[...options.map(specification), operands].join(' ')} ;;`;
}

function specification({ name, brief, repeats, takes, completes }: CompletedOption): string {
  const words = `[${brief.replace(/[\\[\]]/g, '\\$&')}]`;
  const flag = `${repeats ? '*' : ''}--${name}`;
  if (takes === null) return shellText(flag + words);
  // A colon would end the name of the value.
  return shellText(`${flag}=${words}:${takes.replace(/\W+/g, ' ')}:${action(completes)}`);
}

function action(completes: Completes): string {
  if (completes === 'nothing') return ' ';
  if (completes === 'file') return '_files';
  return completes === 'folder' ? '_files -/' : `(${completes.join(' ')})`;
}
