// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { exampleOf } from '../../../panel/examples/examples.ts';
import { exampleIds } from '../../../panel/examples/verdicts.ts';
import { hasPage, pageIds, pageOf } from '../../../panel/reasons/pages.ts';
import { factsOf, reasons } from '../../../src/engine/reasons.ts';
import { type Language, languages, speak } from '../../../src/words/language.ts';
import { plain } from '../../../src/words/plain.ts';

afterEach(() => speak('en'));

const all = Object.values(pageIds).flat();

test('there is a page for every reason that a browser may have', () => {
  const ids = Object.keys(reasons) as (keyof typeof reasons)[];
  expect([...pageIds.blocked, ...pageIds.failed].sort()).toEqual(
    ids.filter((id) => factsOf(id).verdict !== 'not-cors').sort(),
  );
});

test('there is one for what each example is about, and each stands there once', () => {
  expect(exampleIds.map((id) => exampleOf(id).about).filter((id) => !hasPage(id))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test.each(['', 'no-such-reason', 'no-browser', 'constructor', '__proto__'])('%j has none', (id) => {
  expect(hasPage(id)).toBe(false);
});

describe.each(languages)('in %s', (language: Language) => {
  test.each(all)('the page of %s says all it says', async (id) => {
    await speak(language);
    const { title, summary, remedies, notes } = pageOf(id);
    const texts = [title, summary, ...notes, ...remedies.flatMap((each) => [each.title, each.text])].map(
      plain,
    );
    const unknown = /unknown|unbekannt|undefined|gives no error/;
    expect(texts.filter((text) => text === '' || unknown.test(text))).toEqual([]);
    expect(plain(summary)).toMatch(/[.!]$/);
  });
});

test.each([...pageIds.blocked, ...pageIds.failed])('the page of %s says what to do', (id) => {
  expect(pageOf(id).remedies.length + pageOf(id).notes.length).toBeGreaterThan(0);
});

test.each<[string, string]>([
  ['allow-origin-missing', 'simple-get error-behind-cors font'],
  ['header-not-allowed', 'put-json token-not-allowed'],
  ['preflight-from-cache', 'again-from-cache'],
  ['dns-failed', ''],
])('the page of %s leads to the examples %s', (id, expected) => {
  expect(pageOf(id).examples.join(' ')).toBe(expected);
});

test('a page names what the consoles write, also of a preflight', () => {
  expect(pageOf('allow-origin-missing').names).toEqual({
    chromium: 'MissingAllowOriginHeader, PreflightMissingAllowOriginHeader',
    firefox: 'CORSMissingAllowOrigin2',
  });
});
