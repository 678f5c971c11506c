import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const natives = ['fetch', 'Request'].map((own) => ({ name: `the page’s ${own}`, own }));

/** The functions of a document; null: it was not asked for them. */
type Functions = Readonly<Record<string, unknown>> | null;

/** Replies of documents, one for each question; the last of them replies to all that come after. */
function open(documents: readonly Functions[]): void {
  const contexts = documents.map((functions) => {
    const context = createContext({ functions });
    if (functions !== null) runInContext('const list = { natives: functions };', context);
    return context;
  });
  vi.doMock('../../src/capture/browser.ts', () => ({
    async evalInPage(expression: string) {
      const context = contexts.length > 1 ? contexts.shift() : contexts[0];
      try {
        return { value: runInContext(expression, context ?? createContext({})) };
      } catch (thrown) {
        const isError = typeof thrown !== 'function';
        return { trouble: isError ? String(thrown) : printed(thrown), thrown: true };
      }
    },
  }));
}

const printed = ({ name }: { readonly name: string }) =>
  name.startsWith('own') ? 'function () { return 5; }' : `function ${name}() {\n    [native code]\n}`;
const made = (name: string) => Object.defineProperty(() => {}, 'name', { value: name });
const intact = { 0: made('fetch'), 1: made('Request') };

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.doUnmock('../../src/capture/browser.ts'));

it.each<readonly [string, readonly Functions[], readonly string[] | null]>([
  ['nothing, where all are the browser’s', [intact], []],
  ['what the page has put in their place', [{ ...intact, 0: made('own fetch') }], ['the page’s fetch']],
  ['nothing of what this browser does not have', [{ 0: intact[0] }], []],
  ['not of a document that is not the one that was asked', [null], null],
  ['not where another document has come meanwhile', [intact, null], null],
])('tells %s', async (_, documents, expected) => {
  open(documents);
  const { replacedNatives } = await import('../../src/capture/natives.ts');
  expect(await replacedNatives('list.natives', natives)).toEqual(expected);
});
