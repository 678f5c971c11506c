import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { runCli } from './run-cli.ts';

const nothingSaid = {
  kind: 'explain',
  file: 'a.har',
  others: [],
  json: false,
  ndjson: false,
  all: false,
  each: false,
  profiles: false,
  keepSecrets: false,
  browser: null,
  origin: null,
  junit: null,
  sarif: null,
};

const understood: readonly [command: string, expected: object][] = [
  ['explain a.har', {}],
  ['explain -', { file: '-' }],
  ['explain --json a.har', { json: true }],
  ['explain a.har --json --all --profiles', { json: true, all: true, profiles: true }],
  ['--all explain a.har', { all: true }],
  ['explain a.har --each', { each: true }],
  ['explain a.har --junit a.xml --sarif b.sarif', { junit: 'a.xml', sarif: 'b.sarif' }],
  ['explain a.har --keep-secrets', { keepSecrets: true }],
  ['explain --ndjson a.har b.har c.har', { ndjson: true, others: ['b.har', 'c.har'] }],
  ['explain -- --json', { file: '--json' }],
  ['explain a.har --browser chromium', { browser: { name: 'chromium', version: null } }],
  ['explain a.har --browser=firefox@141', { browser: { name: 'firefox', version: 141 } }],
  ['explain a.har --browser Chromium@141.0.7390.37', { browser: { name: 'chromium', version: 141 } }],
  ['explain a.har --browser fetch', { browser: { name: 'fetch', version: null } }],
  ['explain a.har --origin https://app.example', { origin: 'https://app.example' }],
  ['explain a.har --origin https://APP.example:443/', { origin: 'https://app.example' }],
  ['explain a.har --origin http://[::1]:8080', { origin: 'http://[::1]:8080' }],
  ['explain a.har --origin null', { origin: 'null' }],
  ['explain a.har --origin chrome-extension://abc', { origin: 'chrome-extension://abc' }],
];

describe('the command', () => {
  it.each(understood)('%s', async (command, expected) => {
    expect(await parseArguments(command.split(' '))).toEqual({ ...nothingSaid, ...expected });
  });

  it('--version prints nothing but the version', async () => {
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\S+\n$/),
      err: '',
    });
  });
});

const wrong: readonly [command: string, says: string][] = [
  ['', 'Name a command, such as cors-lens explain <file.har>'],
  ['explain', 'Name a HAR file, or - for standard input'],
  ['explan a.har', 'There is no command "explan"; the commands are explain, check'],
  ['explan a.har', '; did you mean explain?'],
  ['a.har check', 'There is no command "a.har"'],
  ['a.har', 'There is no command "a.har"'],
  ['explain a.har b.har', 'Name only one file; "b.har" is one too many'],
  ['explain a.har --jsn', 'There is no option "--jsn"; did you mean --json?'],
  ['explain a.har --jsno', 'did you mean --json?'],
  ['explain a.har --xyz', 'There is no option "--xyz"\n'],
  ['explain a.har --keep', 'did you mean --keep-secrets?'],
  ['explain a.har --server nginx', '"--server" is an option of other commands: fix'],
  [`explain a.har --${'x'.repeat(100_000)}`, 'There is no option'],
  ['fix a.har --server ngnix', 'not "ngnix"; did you mean nginx?'],
  ['export a.har --format pytset', 'did you mean pytest?'],
  ['completion', 'Name a shell: bash, zsh, fish'],
  [
    'completion bsah',
    'There is no completion for "bsah"; there is one for bash, zsh, fish; did you mean bash?',
  ],
  ['explain a.har -j', 'There is no option "-j"'],
  ['explain a.har --json=yes', '"--json" takes no value'],
  ['explain a.har --browser', '"--browser" needs a value'],
  ['explain a.har --browser chromum', 'did you mean chromium?'],
  ['explain a.har --browser opera', '--browser must be chromium, firefox, safari or fetch'],
  ['explain a.har --browser chromium@new', 'not "chromium@new"'],
  ['explain a.har --browser fetch@2', 'not "fetch@2"'],
  ['explain a.har --browser=', 'not ""'],
  ['explain a.har --origin app.example', '--origin must be scheme, host and port'],
  ['explain a.har --origin https://app.example/path', 'not "https://app.example/path"'],
  ['explain a.har --origin https://me@app.example', 'not "https://me@app.example"'],
  ['explain a.har --\u001b[2Jx', '"--\\u{1b}[2Jx"'],
];

describe('a command that cannot be used exits with 2 and says why:', () => {
  it.each(wrong)('%j', async (command, says) => {
    const { code, out, err } = await runCli(command === '' ? [] : command.split(' '));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toMatch(/^cors-lens (?:explain |fix |export |completion )?--help lists /m);
    expect(err.split('\n')).toHaveLength(3);
  });
});
