import { expect, test } from 'vitest';
import { analyzeExchange, analyzeLog } from '../../src/analyze.ts';
import { exchangeV1 } from '../../src/cli/json.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { exchange, hop, PAGE, response } from '../explain/build.ts';

/** A response with an ETag that the server does not expose, which script asked for, beside one that no response has. */
const item = analyzeExchange(
  exchange({
    hops: [
      hop({
        response: response(200, [
          ['Access-Control-Allow-Origin', PAGE],
          ['ETag', '"1"'],
        ]),
      }),
    ],
    askedInVain: ['etag', 'x-none'],
  }),
  fetchStandard,
);

function textOf(format: 'har' | 'markdown'): string {
  const exported = exportAnalyzed([item], format);
  if ('cannot' in exported) throw new Error('it can be written');
  return exported.files[0]?.text ?? '';
}

const adviceIds = ({ advice }: ReturnType<typeof exchangeV1>) => advice.map(({ id }) => id);

test('a header that script asked for in vain is told in JSON and in the report', () => {
  expect(adviceIds(exchangeV1(item))).toContain('header-asked-in-vain');
  const report = textOf('markdown');
  expect(report).toContain('tried to read `etag`');
  // Once: the advice says the same as what there is to do.
  expect(report.split('Access-Control-Expose-Headers').length - 1).toBe(1);
});

test('it goes along in a HAR, without the names that only the page gave', () => {
  const text = textOf('har');
  expect(text).not.toContain('x-none');
  const log = readLog(JSON.parse(text));
  const [again] = analyzeLog(log, { rules: { name: 'fetch', version: null } }).exchanges;
  expect(again?.exchange.askedInVain).toEqual(['etag']);
});
