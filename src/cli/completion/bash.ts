import { shellText } from '../../export/quote/shell.ts';
import type { CompletedCommand, CompletedOption, Completes } from './completed.ts';

/**
 * For bash, without the package bash-completion. Where it finds nothing, bash completes names of files.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const options = [
    ...new Map(commands.flatMap((each) => each.options).map((each) => [each.name, each])).values(),
  ];
  const names = commands.map(({ name }) => name);
  return `# cors-lens in bash: eval "$(cors-lens completion bash)"
_cors_lens() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= i
  # bash takes --name=value for three words.
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join(' | ')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $before in
${options
  .filter(({ takes }) => takes !== null)
  .map(valueCase)
  .join('\n')}
  esac
  case $command in
    '') words=${shellText(names.join(' '))} ;;
${commands.map(commandCase).join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _cors_lens cors-lens
`;
}

const valueCase = ({ name, completes }: CompletedOption): string =>
  `    --${name}) ${values(completes)} return ;;`;

function values(completes: Completes): string {
  if (completes === 'nothing') return 'COMPREPLY=(); compopt +o default 2>/dev/null;';
  if (completes === 'file') return 'COMPREPLY=();';
  const asked = completes === 'folder' ? '-d' : `-W ${shellText(completes.join(' '))}`;
  return `mapfile -t COMPREPLY < <(compgen ${asked} -- "$word");`;
}

/** Options are completed once a dash stands there: what a command mostly takes is a file. */
function commandCase({ name, options, operand }: CompletedCommand): string {
  const flags = shellText(options.map((each) => `--${each.name}`).join(' '));
  const operands = operand === 'file' ? "''" : shellText(operand.join(' '));
  return `    ${name}) if [[ $word == -* ]]; then words=${flags}; else words=${operands}; fi ;;`;
}
