import { beforeAll, expect, test } from 'vitest';
import { askAll } from '../../src/cli/check/ask.ts';
import { cli } from '../../src/words/en/cli.ts';
import { addGroup } from '../../src/words/language.ts';
import { plain } from '../../src/words/plain.ts';
import { say } from '../../src/words/say.ts';

type Asked = Parameters<typeof askAll>[0]['asks'][number];
type Received = Awaited<ReturnType<Parameters<typeof askAll>[1]>>;

const ask = (holds: boolean): Asked => ({
  title: 'GET',
  method: 'GET',
  url: 'https://api.test/',
  headers: [],
  body: null,
  answered: { holds, message: holds ? 'it must respond' : 'it must not respond' },
  checks: [],
});
beforeAll(() => addGroup('cli', cli));

const gone: Received = { netError: 'net::ERR_CONNECTION_REFUSED' };

test.each<[says: string, holds: boolean, received: Received, broken: readonly string[]]>([
  ['no response where one must come', true, gone, ['it must respond']],
  ['no response where none must come', false, gone, []],
])('%s', async (_says, holds, received, broken) => {
  const task = { title: 'GET', asks: [ask(holds)], conclude: () => say('page.without-origin') };
  const { good, remarks } = await askAll(task, async () => received);
  expect(good).toBe(broken.length === 0);
  expect(remarks.slice(0, -1).map(plain)).toEqual(broken.map((rule) => expect.stringContaining(rule)));
});
