import { expect, test } from 'vitest';
import { textForBackend } from '../../panel/backend.ts';
import type { Exchange } from '../../src/engine/exchange.ts';
import { analyzed } from './build.ts';

type Credentials = Exchange['credentialsMode'];

test.each<[says: string, credentials: Credentials, option: string | null]>([
  ['with credentials where it is known', { candidates: ['include'], source: 'recorder' }, 'include'],
  ['without where it is known', { candidates: ['omit'], source: 'recorder' }, 'omit'],
  ['either way where both may be', { candidates: ['include', 'omit'], source: 'outcome' }, null],
  ['either way where nothing tells', { candidates: ['include'], source: 'nothing' }, null],
])('who runs the API is told to check %s', (_, credentialsMode, option) => {
  const text = textForBackend(analyzed({ decision: { credentialsMode } }), null);
  const [line] = /^cors-lens check .*$/m.exec(text) ?? [];
  const asked = "cors-lens check 'https://api.partner.test/v1/items' --origin 'https://app.example.test'";
  expect(line).toBe(option === null ? asked : `${asked} --credentials ${option}`);
});
