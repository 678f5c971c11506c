import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleJson } from '../../src/cli/visible-json.ts';
import { formatIds, formats } from '../../src/export/formats/register.ts';
import { UNSEEN } from '../../src/words/visible.ts';
import { har } from './har.ts';
import { runCli } from './run-cli.ts';

/** All that moves, hides or breaks what a terminal shows; Go is indented with tabs. */
const unseenIn = (text: string) =>
  (text.match(UNSEEN) ?? []).filter((character) => !['\n', '\t'].includes(character));

test('is the same JSON, and shows all there is of it', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(0, 2),
      (value, text, indent) => {
        const json = JSON.stringify({ value, [text]: text }, null, indent);
        const shown = visibleJson(json);
        expect(JSON.parse(shown)).toEqual(JSON.parse(json));
        expect(unseenIn(shown)).toEqual([]);
      },
    ),
  );
});

describe('what a capture holds cannot act on a terminal', () => {
  const odd = 'a\u009b2J\u0085\u202e\u2066\u200b\u200d\u00ad\ufeff\u2028\u{e0041}\u007fz';
  const entry = {
    startedDateTime: '2026-11-23T10:00:00.000Z',
    time: 5,
    request: {
      method: 'PUT',
      url: 'https://api.example.test/items',
      headers: [
        { name: 'Origin', value: 'https://app.example.test' },
        { name: 'X-Odd', value: odd },
        { name: 'Sec-Fetch-Mode', value: 'cors' },
      ],
    },
    response: {
      status: 200,
      headers: [
        { name: 'X-Odd', value: odd },
        { name: 'Access-Control-Allow-Origin', value: odd },
      ],
    },
  };
  const stdin = JSON.stringify(har([entry]));
  const commands: readonly (readonly string[])[] = [
    ['explain', '-', '--json'],
    ['explain', '-', '--ndjson'],
    ['explain', '-'],
    ['fix', '-', '--json'],
    ...formatIds.filter((id) => id !== 'bruno').map((id) => ['export', '-', '--format', id]),
  ];
  test.each(commands.map((command) => [command.join(' '), command] as const))(
    '%s',
    async (_name, command) => {
      const { code, out } = await runCli(command, { stdin, columns: 100, env: { NO_COLOR: '1' } });
      expect(code).not.toBe(2);
      expect(out).not.toBe('');
      expect(unseenIn(out)).toEqual([]);
      const json =
        command.includes('--json') || formats[command.at(-1) as keyof typeof formats]?.language === 'json';
      if (json) expect(() => JSON.parse(out)).not.toThrow();
    },
  );
});
