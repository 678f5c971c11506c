import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';

describe('watch asks for one place that can be watched', () => {
  it.each<readonly [argv: readonly string[], says: string]>([
    [[], 'Name one place to watch: --launch <url> or --port <number>'],
    [['--launch', 'http://a.test', '--port', '9222'], 'Name one place to watch'],
    [['http://a.test'], 'watch takes --launch <url> or --port <number>, not "http://a.test"'],
    [['--launch', 'a.test'], '--launch must be an http or https URL, not a.test'],
    [['--launch', 'file:///etc/passwd'], '--launch must be an http or https URL'],
    [['--port', '0'], '--port must be a number from 1 to 65535, not 0'],
    [['--port', '65536'], '--port must be a number from 1 to 65535'],
    [['--port', '9222x'], '--port must be a number from 1 to 65535'],
    [['--port', '9222', '--timeout', '0'], '--timeout must be a number of seconds'],
    [['--port', '9222', '--all'], '--all'],
  ])('%j', async (argv, says) => {
    const { code, out, err } = await runCli(['watch', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll('"', '')).toContain(says.replaceAll('"', ''));
  });

  it('does not touch a file that is there', async () => {
    const { code, err } = await runCli(['watch', '--port', '9', '--har', import.meta.filename]);
    expect([code, err]).toEqual([2, expect.stringContaining('--force')]);
  });

  it('speaks German', async () => {
    const { err } = await runCli(['watch', '--lang', 'de']);
    expect(err).toContain('Einen Ort angeben');
    await runCli(['--lang', 'en', '--version']);
  });
});
