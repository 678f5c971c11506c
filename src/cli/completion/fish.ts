import type { CompletedCommand, CompletedOption, Completes } from './completed.ts';

/**
 * For fish.
 *
 * @see https://fishshell.com/docs/current/cmds/complete.html
 */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  return `# cors-lens in fish: cors-lens completion fish | source
complete -c cors-lens -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ name, brief, options, operand }: CompletedCommand): readonly string[] {
  const within = `complete -c cors-lens -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    `complete -c cors-lens -n __fish_use_subcommand -a ${name} -d ${quoted(brief)}`,
    operand === 'file' ? `${within} -F` : `${within} -a ${quoted(operand.join(' '))}`,
    ...options.map((option) => `${within} -l ${option.name}${value(option)} -d ${quoted(option.brief)}`),
  ];
}

function value({ takes, completes }: CompletedOption): string {
  return takes === null ? '' : argument(completes);
}

function argument(completes: Completes): string {
  if (completes === 'nothing') return ' -x';
  if (completes === 'file') return ' -rF';
  return completes === 'folder'
    ? " -x -a '(__fish_complete_directories)'"
    : ` -x -a ${quoted(completes.join(' '))}`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
