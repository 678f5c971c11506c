import type { Format } from '../format.ts';
import { bruno } from './bruno.ts';
import { caseFile } from './case.ts';
import { curl } from './curl.ts';
import { go } from './go.ts';
import { har } from './har.ts';
import { http } from './http.ts';
import { hurl } from './hurl.ts';
import { jest } from './jest.ts';
import { markdown } from './markdown.ts';
import { nodeTest } from './node-test.ts';
import { playwright } from './playwright.ts';
import { postman } from './postman.ts';
import { pytest } from './pytest.ts';
import { vitest } from './vitest.ts';

/** In the order in which they are offered. */
export const formatIds = [
  'node-test',
  'vitest',
  'jest',
  'playwright',
  'pytest',
  'go',
  'curl',
  'hurl',
  'http',
  'postman',
  'bruno',
  'markdown',
  'har',
  'case',
] as const;

export type FormatId = (typeof formatIds)[number];

/** Every format; one that is missing does not compile. */
export const formats: Readonly<Record<FormatId, Format>> = {
  'node-test': nodeTest,
  vitest,
  jest,
  playwright,
  pytest,
  go,
  curl,
  hurl,
  http,
  postman,
  bruno,
  markdown,
  har,
  case: caseFile,
};
