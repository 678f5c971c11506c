import { execFileSync } from 'node:child_process';
import { commandNames, options } from '../../src/cli/options/table.ts';

/** What a shell offers for a line, in a folder with its script, `completion.bash` and so on. */
export type Complete = (line: string, folder: string) => readonly string[];

/** Debian's packages of the shells that a system may lack. */
export const shellPackages: readonly string[] = ['zsh', 'fish'];

export const bash: Complete = (line, folder) => {
  // bash splits words at `=`.
  const words = line.split(/ |(?<==)|(?==)/);
  const script = `source completion.bash
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
_cors_lens; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', ['--norc', '-c', script], folder);
};

export const fish: Complete = (line, folder) =>
  run('fish', ['--no-config', '-c', `source completion.fish; complete -C '${line}'`], folder).map(
    (each) => each.split('\t')[0] ?? '',
  );

/**
 * zsh completes in a terminal alone: the names that its own lists. Nothing is typed after the Tab, for which it would leave
 * the list out.
 */
export const zsh: Complete = (line, folder) => {
  const script = `zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PROMPT= ; autoload -Uz compinit; compinit -u -D; source completion.zsh'
zpty -w z 'list() { zle list-choices; zle -R; print ended:now }; zle -N list; bindkey "^I" list'
zpty -w z 'print ready:now'
while zpty -r z said; do [[ $said == *ready:now* && $said != *print* ]] && break; done
zpty -w -n z $'${line}\\t'
while zpty -r z said; do print -r -- \${(V)said}; [[ $said == *ended:now* ]] && break; done
zpty -d z`;
  // Without what is said beside a name.
  const shown = run('zsh', ['-f', '-c', script], folder)
    .map((each) => each.replace(/ -- .*/, ''))
    .join(' ');
  const begun = lastWord(line);
  const isName = (word: string) => word.startsWith(begun) && (word.includes('.') || vocabulary.has(word));
  return shown.split(/\^\[\[[\d;?]*[A-Za-z]|\^[A-Z]|[\s=]+/).filter(isName);
};

export const lastWord = (line: string): string => /[^ ]*$/.exec(line)?.[0] ?? '';

const vocabulary: ReadonlySet<string> = new Set([
  ...commandNames,
  ...Object.keys(options).map((name) => `--${name}`),
  ...['playwright', 'pytest', 'postman', 'nginx', 'local', 'loopback', 'bash', 'zsh', 'fish'],
]);

function run(program: string, argv: readonly string[], folder: string): readonly string[] {
  const env = { ...process.env, LC_ALL: 'C', HOME: folder };
  return execFileSync(program, argv, { cwd: folder, encoding: 'utf8', env })
    .split(/\r?\n/)
    .filter((line) => line !== '');
}
