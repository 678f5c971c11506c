import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { displayWidth } from '../../src/cli/human/layout.ts';
import {
  type CommandName,
  commandNames,
  commandOf,
  everywhere,
  options,
} from '../../src/cli/options/table.ts';
import { languages } from '../../src/words/language.ts';
import { runCli } from './run-cli.ts';

const helpOf = async (...argv: readonly string[]) => {
  const { code, out, err } = await runCli(argv);
  expect([code, err]).toEqual([0, '']);
  return out;
};

/** Each option that a text names at the beginning of a line. */
const named = (text: string) => [...text.matchAll(/^ {2}--([\w-]+)/gm)].map(([, name]) => name);

const examples = commandNames.flatMap((name) => commandOf(name)?.examples ?? []);

describe('the help', () => {
  it.each(['--help', 'help', '--help --lang de'])('%s lists all commands', async (argv) => {
    const text = await helpOf(...argv.split(' '));
    expect([...text.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining([...commandNames]),
    );
    expect(named(text)).toEqual(everywhere);
  });

  it.each(commandNames)('of %s lists its options, and two examples', async (command) => {
    const text = await helpOf(command, '--help');
    expect(named(text)).toEqual([...(commandOf(command)?.options ?? []), ...everywhere]);
    expect([...text.matchAll(/^ {2}cors-lens .*[^>\s]$/gm)].length).toBeGreaterThanOrEqual(2);
  });

  it('of a command is also printed by help and its name, whatever else is given', async () => {
    const text = await helpOf('fix', '--help');
    expect(await helpOf('help', 'fix')).toBe(text);
    expect(await helpOf('fix', 'a.har', '--json', '--help')).toBe(text);
  });

  it.each(languages.flatMap((language) => commandNames.map((command) => [command, language] as const)))(
    'of %s fits into 100 columns in %s',
    async (command, language) => {
      const lines = (await helpOf(command, '--help', '--lang', language)).split('\n');
      expect(lines.filter((line) => displayWidth(line) > 100 || /\s$/.test(line))).toEqual([]);
    },
  );
});

describe('an example', () => {
  it.each(examples)('can be used: %s', async (example) => {
    const [program, command, ...more] = example.split(' ');
    expect(program).toBe('cors-lens');
    expect(await parseArguments([command ?? '', ...more])).toMatchObject({ kind: command });
  });
});

it('every option is taken by a command', () => {
  const taken = new Set([
    ...everywhere,
    ...commandNames.flatMap((name: CommandName) => commandOf(name)?.options ?? []),
  ]);
  expect(Object.keys(options).filter((name) => !taken.has(name as 'lang'))).toEqual([]);
});
