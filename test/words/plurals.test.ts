import { parseSync } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { languages, speak } from '../../src/words/language.ts';
import { plain } from '../../src/words/plain.ts';
import { pluralForm, sayCount } from '../../src/words/plural.ts';
import { type Catalogue, setLanguage } from '../../src/words/say.ts';
import { sourcesOfProject } from '../sources.ts';

afterEach(() => speak('en'));

test.each<[language: string, forms: Readonly<Record<number, string>>]>([
  ['en', { 0: 'other', 1: 'one', 2: 'other', 21: 'other' }],
  ['de', { 0: 'other', 1: 'one', 2: 'other' }],
  ['fr', { 0: 'one', 1: 'one', 2: 'other' }],
  ['pl', { 1: 'one', 2: 'few', 5: 'many', 22: 'few' }],
  ['ja', { 1: 'other', 2: 'other' }],
])('numbers in %s have the forms that the language has', (language, forms) => {
  for (const [count, form] of Object.entries(forms)) expect(pluralForm(language, Number(count))).toBe(form);
});

test.each([
  [1, '1 request'],
  [2, '2 requests'],
  [0, '0 requests'],
])('%i is said in its form', (count, expected) => {
  expect(plain(sayCount('problems.requests', count))).toBe(expected);
});

test('a message with other values gets them beside the number', () => {
  expect(plain(sayCount('common.and-more', 3, { list: 'a' }))).toBe('"a" and 3 more');
});

test('a language that leaves a form out has the form for other numbers', () => {
  setLanguage({ 'problems.requests.other': '{count} Anfragen' });
  expect(plain(sayCount('problems.requests', 2))).toBe('2 Anfragen');
});

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>('../../src/words/*/*.ts', {
  eager: true,
});

const messagesOf = (language: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files)
      .filter(([path]) => path.includes(`/${language}/`))
      .flatMap(([, module]) => Object.values(module))
      .flatMap((catalogue) => Object.entries(catalogue as Readonly<Record<string, string>>)),
  );

const FORM = /\.(?:zero|one|two|few|many|other)$/;
const start = (key: string) => key.replace(FORM, '');

/** The starts of keys that have a form for each kind of number, in English. */
const counted = new Set(
  [...messagesOf('en')]
    .filter(([key, message]) => key.endsWith('.other') && message.includes('{count}'))
    .map(([key]) => start(key)),
);

/** Said of two and more alone: one is said otherwise, or not at all. */
const neverOne = new Set([
  'panel.edit.several',
  'export.tab.several',
  'problems.all-rows',
  'cli.watch.again',
  'reason.allow-origin-repeated.label.fields',
  'reason.allow-origin-repeated.summary.fields',
]);

/** Where no word depends on the number, each with why. */
const fixed: Readonly<Record<string, string>> = {
  'panel.stack.cut': 'always the same number',
  'note.crowd-cut': 'always the same number',
  'note.redirects-left-out': 'always the same number',
  'panel.running.seconds': 'a unit',
  'panel.running.minutes': 'a unit',
  'origins.saved': 'a number of them',
};

describe.each(languages)('the messages in %s', (language) => {
  const messages = messagesOf(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('with a number have every form that the language has', () => {
    const wanted = [...counted].flatMap((key) =>
      forms.filter((form) => form !== 'one' || !neverOne.has(key)).map((form) => `${key}.${form}`),
    );
    expect(counted.size).toBeGreaterThan(30);
    expect(wanted.filter((key) => !messages.has(key))).toEqual([]);
  });

  test('have a form where a word comes after a number', () => {
    const without = [...messages].filter(
      ([key, message]) => /\{count\}[\s-]+\p{L}/u.test(message) && !counted.has(start(key)),
    );
    expect(without.map(([key]) => key).filter((key) => !Object.hasOwn(fixed, key))).toEqual([]);
  });

  test('have no form of a number in figures', () => {
    const inFigures = [...messages].filter(
      ([key, message]) => key.endsWith('.one') && /(?:^|\s)1\s/.test(message),
    );
    expect(inFigures).toEqual([]);
  });
});

test('what is said of no number is still said of one', () => {
  const messages = messagesOf('en');
  expect(Object.keys(fixed).filter((key) => !messages.get(key)?.includes('{count}'))).toEqual([]);
  expect([...neverOne].filter((key) => !counted.has(key))).toEqual([]);
});

/** Texts of others, word for word, or for a machine. */
const ofOthers =
  /^src\/(?:export\/(?:formats|quote)|fix\/servers|cli\/completion)\/|^src\/explain\/console-text\.ts$/;

/** Where code chooses a text by a number, or puts a word after one, by itself. */
function byHand(path: string, code: string): readonly string[] {
  const found: string[] = [];
  const waiting: unknown[] = [parseSync(path, code).program];
  while (waiting.length > 0) {
    const node = waiting.pop() as Readonly<Record<string, unknown>> | null;
    if (typeof node !== 'object' || node === null) continue;
    if (isTextByNumber(node)) found.push(code.slice(Number(node.start), Number(node.end)));
    for (const child of Object.values(node)) if (typeof child === 'object') waiting.push(child);
  }
  return found;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

function isTextByNumber(node: Readonly<Record<string, unknown>>): boolean {
  const { type } = node as Node;
  if (type === 'TemplateLiteral') {
    const after = (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).slice(1);
    return after.some(({ value }) => /^ [a-z]{2,}s\b/.test(value.cooked));
  }
  if (type === 'BinaryExpression') {
    const { operator, right } = node as unknown as { readonly operator: string; readonly right: Node };
    return operator === '+' && right.type === 'Literal' && /^ [a-z]{2,}s?\b/.test(String(right.value));
  }
  if (type === 'ConditionalExpression') {
    const { test: asked, consequent, alternate } = node as unknown as Readonly<Record<string, Node>>;
    const isOne = asked?.type === 'BinaryExpression' && /^['"]?1['"]?$/.test(rawOf(asked.right as Node));
    const texts = [consequent, alternate].flatMap((each) => paramsOfText(each) ?? []);
    return isOne && texts.length === 2 && texts.some((names) => names.includes('count'));
  }
  return false;
}

const rawOf = (node: Node | undefined): string => (node?.type === 'Literal' ? String(node.raw) : '');

/** Names of the values that a text is said with; null: no text is said. */
function paramsOfText(node: Node | undefined): readonly (readonly string[])[] | null {
  if (node?.type !== 'CallExpression') return null;
  const {
    callee,
    arguments: [, given],
  } = node as unknown as { callee: { name?: string }; arguments: Node[] };
  if (callee.name !== 'say' && callee.name !== 'told') return null;
  const properties = (given?.properties ?? []) as readonly { readonly key?: { readonly name?: string } }[];
  return [properties.map(({ key }) => key?.name ?? '')];
}

test.each<[behaviour: string, code: string, found: boolean]>([
  ['a word after a number', `const a = \`\${count} requests\`;`, true],
  ['a word added to a number', "const a = count + ' requests';", true],
  ['a text chosen by one', "const a = count === 1 ? say('a.b') : say('a.c', { count });", true],
  ['a text chosen by the figure', "const a = count === '1' ? told('a.b') : told('a.c', { count });", true],
  ['a text chosen by none', "const a = count === 0 ? say('a.b') : say('a.c');", false],
  ['another text for one', "const a = count === 1 ? say('a.b') : sayCount('a.c', count);", false],
  ['something else chosen by one', 'const a = count === 1 ? first : null;', false],
  ['a value before a word that is no number of things', `const a = \`\${name} is not\`;`, false],
])('by hand: %s', (_behaviour, code, found) => {
  expect(byHand('a.ts', code).length > 0).toBe(found);
});

test('no text is chosen by a number without the language', () => {
  const sources = [...sourcesOfProject()].filter(([path]) => !ofOthers.test(path));
  expect(sources.length).toBeGreaterThan(500);
  expect(
    sources.flatMap(([path, code]) => byHand(path, code).map((hit) => `${path}: ${hit.slice(0, 80)}`)),
  ).toEqual([]);
});

test('each file whose texts are of others is there', () => {
  expect([...sourcesOfProject().keys()].filter((path) => ofOthers.test(path)).length).toBeGreaterThan(20);
});
