import { expect, test } from 'vitest';
import { analyzeExchange, analyzeLog } from '../../src/analyze.ts';
import { fetchStandard } from '../../src/engine/profiles/register.ts';
import { exportAnalyzed } from '../../src/export/export.ts';
import { readLog } from '../../src/har/whole-log.ts';
import { exchange, hop, PAGE, response } from '../explain/build.ts';

test.each([true, false])('a refused checksum is in the HAR that is written of it: %s', (passedCors) => {
  const headers = [
    ['Access-Control-Allow-Origin', PAGE] as const,
    ['Access-Control-Allow-Credentials', 'true'] as const,
  ];
  const item = analyzeExchange(
    exchange({
      hops: [hop({ requestHeaders: [['Sec-Fetch-Dest', 'empty']], response: response(200, headers) })],
      outcome: { kind: 'integrity-refused', passedCors },
      resourceType: 'fetch',
    }),
    fetchStandard,
  );
  const exported = exportAnalyzed([item], 'har');
  if ('cannot' in exported) throw new Error('it can be written');
  const log = readLog(JSON.parse(exported.files[0]?.text ?? ''));
  const [again] = analyzeLog(log, { rules: { name: 'fetch', version: null } }).exchanges;
  expect(again?.decision.reason).toBe('integrity-mismatch');
});
