import { describe, expect, it } from 'vitest';
import { cliOptions as german } from '../../src/words/de/cli-options.ts';
import { cliOptions as english } from '../../src/words/en/cli-options.ts';
import { languages } from '../../src/words/language.ts';
import { chromiumHar } from './har.ts';
import { explainHar, runCli } from './run-cli.ts';

const session = chromiumHar('get-ok', 'custom-header-not-allowed', 'wildcard-with-credentials');

const helps: readonly [argv: string, env: Readonly<Record<string, string>>, help: string][] = [
  ['--help', {}, english['cli.help.about']],
  ['--help', { LANG: 'de_DE.UTF-8' }, german['cli.help.about']],
  ['--help', { LANG: 'C.UTF-8' }, english['cli.help.about']],
  ['--help', { LANG: 'xx_XX.UTF-8' }, english['cli.help.about']],
  ['--help', { LANG: 'en_US.UTF-8', LC_MESSAGES: 'de_AT' }, german['cli.help.about']],
  ['--help', { LC_ALL: 'C', LC_MESSAGES: 'de_AT', LANG: 'de_DE' }, english['cli.help.about']],
  ['--help', { LC_ALL: '', LANG: 'de_DE' }, german['cli.help.about']],
  ['--help --lang de', {}, german['cli.help.about']],
  ['--lang=de-AT explain --help', {}, german['cli.command.explain']],
  ['--help --lang en', { LANG: 'de_DE.UTF-8' }, english['cli.help.about']],
  ['--help --lang en --lang de', {}, german['cli.help.about']],
];

describe('the language of the command', () => {
  it.each(helps)('%s with %j', async (argv, env, help) => {
    expect(await runCli(argv.split(' '), { env })).toMatchObject({ code: 0, err: '' });
    expect((await runCli(argv.split(' '), { env })).out.replaceAll('\n', ' ')).toContain(help);
  });

  it.each(languages)('the help names %s, in every language', (language) => {
    for (const { 'cli.option.lang': help } of [english, german])
      expect(help).toMatch(new RegExp(`\\b${language}\\b`));
  });

  it.each<[argv: string, env: Readonly<Record<string, string>>, says: string]>([
    ['explain a.har --lang xx', {}, `--lang must be one of ${languages.join(', ')}, not "xx"`],
    [
      'explain a.har --lang xx',
      { LANG: 'de_DE' },
      `--lang muss eines von ${languages.join(', ')} sein, nicht "xx"`,
    ],
    ['explain a.har --lang', {}, '"--lang" needs a value'],
    ['explan --lang de', {}, 'Den Befehl "explan" gibt es nicht'],
  ])('%s with %j is wrong', async (argv, env, says) => {
    const { code, err } = await runCli(argv.split(' '), { env });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('is that of an explanation, with all that is around it', async () => {
    const { code, out } = await explainHar(session, ['--lang', 'de']);
    expect(code).toBe(1);
    expect(out).toContain('Der Browser hat');
    expect(out).toContain('Zuständig: Konfiguration des Servers');
    expect(out).toMatch(/^3 Cross-Origin-Anfragen: /m);
  });

  it('is that of a fix', async () => {
    const { out } = await runCli(['fix', '-', '--server', 'nginx', '--lang', 'de'], {
      stdin: JSON.stringify(session),
    });
    expect(out).toMatch(/^ +Anfrage-Header +content-type, x-api-key +neu$/m);
    expect(out).toContain('Ohne always fügt nginx Antworten ab 400 nichts hinzu.');
  });

  it.each(['node-test', 'vitest', 'playwright', 'pytest', 'go', 'curl'])(
    'is that of an exported test: %s',
    async (format) => {
      const { out } = await runCli(['export', '-', '--format', format, '--lang', 'de'], {
        stdin: JSON.stringify(session),
      });
      expect(out).toContain('Von CORS Lens erstellt');
      expect(out).toContain('Der Server muss überhaupt antworten');
      expect(out).not.toContain('The server must');
    },
  );
});

/** What a person reads in the JSON; all else is the same in every language. */
const forPeople = new Set(['title', 'summary', 'text']);
const withoutTexts = (json: string): unknown =>
  JSON.parse(json, (key, value) => (forPeople.has(key) && typeof value === 'string' ? '…' : value));

describe('JSON in another language', () => {
  it.each([
    ['explain', '--json', '--all', '--profiles', '-'],
    ['fix', '--json', '-'],
  ])('%s is the same but for its texts', async (...argv) => {
    const stdin = JSON.stringify(session);
    const inEnglish = await runCli(argv, { stdin });
    const inGerman = await runCli([...argv, '--lang', 'de'], { stdin });
    expect(withoutTexts(inGerman.out)).toEqual(withoutTexts(inEnglish.out));
    expect(inGerman.code).toBe(inEnglish.code);
  });
});
