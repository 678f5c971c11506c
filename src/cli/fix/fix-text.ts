import {
  aroundHeaders,
  changedLines,
  clueWords,
  credentialedOrigins,
  type LintFinding,
  ownerWords,
  type Policy,
  proofWords,
  type Remedy,
  remedyText,
  remedyTitle,
  someOf,
  warningText,
  widenedTexts,
} from '../../fix/register.ts';
import { bare, plain } from '../../words/plain.ts';
import { sayCount } from '../../words/plural.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import { visible } from '../../words/visible.ts';
import { displayWidth, padded, wrap } from '../human/layout.ts';
import { INDENT, type Page } from '../human/page.ts';
import type { ApiFix, ApiLint } from './api-fix.ts';

/** All of a log, for people. `named`: the person said which server it is. */
export function* fixReport(
  fixes: readonly ApiFix[],
  lint: readonly ApiLint[],
  named: boolean,
  page: Page,
): Generator<string> {
  for (const each of fixes) yield* fixText(each, named, page);
  if (fixes.length === 0) yield `${plain(say('cli.fix.nothing'))}\n`;
  yield* lintsText(lint, page);
}

/** How to fix one API, for people: what no header fixes, what must be allowed, the configuration, its traps. */
function* fixText(
  { fix, server, clue, lint, others }: ApiFix,
  named: boolean,
  page: Page,
): Generator<string> {
  const { paint } = page;
  yield `${paint('bold', visible(fix.target))}\n`;
  const { before, after } = aroundHeaders(fix.remedies);
  // Those of several pages may say the same.
  const told = new Set<string>();
  yield* eachOnce(before, told, page);
  if (fix.policy !== null) {
    yield `\n${INDENT}${bare(say('fix.heading.policy'))}\n`;
    const names = parts.map((part) => bare(say(`fix.part.${part}`)));
    const column = names.reduce((widest, each) => Math.max(widest, displayWidth(each)), 0) + 3;
    for (const [index, part] of parts.entries()) {
      const changed = fix.changed.includes(part);
      const name = padded(names[index] ?? '', column);
      const value = bare(allowed(fix.policy, part));
      const mark = changed ? `  ${paint('yellow', bare(say('fix.new')))}` : '';
      yield `${INDENT}${INDENT}${paint('dim', name)}${value}${mark}\n`;
    }
    yield* list(say('fix.heading.warnings'), fix.warnings.map(warningText), page);
    yield `\n${INDENT}${paint('bold', server.title)}\n`;
    yield* paragraph([...clueWords(clue, named), { text: '. ' }, ...proofWords(server), { text: '.' }], page);
    if (server.install !== null) yield* paragraph(say('fix.install', { command: server.install }), page);
    const marked = changedLines(server, fix);
    for (const [index, { file, place }] of server.configure(fix.policy).snippets.entries()) {
      yield `\n${INDENT}${paint('cyan', file)}  ${paint('dim', bare(say(place)))}\n\n`;
      // Not indented: it is copied from here.
      for (const { text, changed } of marked[index] ?? [])
        yield `${changed ? paint('yellow', text) : text}\n`;
    }
    const { lacks } = server.configure(fix.policy);
    yield* list(
      say('fix.heading.traps'),
      [
        ...widenedTexts(server, fix.policy),
        ...lacks.map((part) => say(`fix.lacks.${part}`)),
        ...server.traps.map((trap) => say(trap)),
      ],
      page,
    );
    yield `\n${INDENT}${bare(say('fix.heading.docs'))}: ${server.docs}\n`;
  }
  yield* eachOnce(after, told, page);
  if (others > 0) {
    yield '\n';
    yield* paragraph(sayCount('fix.others', others, { target: fix.target }), page);
    yield* paragraph(say('fix.others.command'), page);
  }
  yield* list(
    say('fix.heading.doubts'),
    fix.doubts.map((doubt) => say(`fix.doubt.${doubt}`)),
    page,
  );
  yield* lintText(lint, page);
  yield '\n';
}

/** What is unwise about APIs where nothing is to be fixed. */
function* lintsText(apis: readonly ApiLint[], page: Page): Generator<string> {
  for (const { target, lint } of apis) {
    yield `\n${page.paint('bold', visible(target))}\n`;
    yield* lintText(lint, page);
  }
}

function lintText(lint: readonly LintFinding[], page: Page): Generator<string> {
  return list(
    say('fix.heading.now'),
    lint.map(({ id, value }) => say(`fix.lint.${id}`, { value })),
    page,
  );
}

function* eachOnce(remedies: readonly Remedy[], told: Set<string>, page: Page): Generator<string> {
  for (const remedy of remedies) {
    const text = [...remedyLines(remedy, page)].join('');
    if (!told.has(text)) yield text;
    told.add(text);
  }
}

function* remedyLines(remedy: Remedy, page: Page): Generator<string> {
  const { paint } = page;
  const owner = remedy.owner === 'nobody' ? '' : paint('dim', `  ${bare(ownerWords(remedy.owner))}`);
  yield `\n${INDENT}${paint('red', bare(remedyTitle(remedy)))}${owner}\n`;
  yield* paragraph(remedyText(remedy), page);
}

/** What a person reads of a policy. */
export const parts = [
  'origins',
  'methods',
  'requestHeaders',
  'credentials',
  'exposedHeaders',
  'maxAge',
] as const;

/** The value of a part of a policy. */
export function allowed(policy: Policy, part: (typeof parts)[number]): Text {
  const value = policy[part];
  const credentialed = part === 'credentials' ? credentialedOrigins(policy) : null;
  if (credentialed !== null) return say('fix.value.only', { origins: someOf(credentialed) });
  if (value === '*') return say('fix.value.any');
  if (typeof value === 'boolean') return say(value ? 'fix.value.yes' : 'fix.value.no');
  if (value === null) return say('fix.value.not-said');
  if (typeof value === 'number') return sayCount('fix.value.seconds', value);
  return value.length === 0 ? say('fix.value.none') : [{ value: value.join(', ') }];
}

function* paragraph(text: Text, { width }: Page): Generator<string> {
  const before = INDENT + INDENT;
  for (const line of wrap(bare(text), width - before.length)) yield `${before}${line}\n`;
}

function* list(name: Text, texts: readonly Text[], { width }: Page): Generator<string> {
  if (texts.length === 0) return;
  yield `\n${INDENT}${bare(name)}\n`;
  for (const text of texts) {
    const [first = '', ...more] = wrap(bare(text), width - 6);
    yield `${INDENT}${INDENT}- ${first}\n`;
    for (const line of more) yield `${INDENT}${INDENT}  ${line}\n`;
  }
}
