import { isUrl, readCheck } from '../cli/check/arguments.ts';
import { presetFix } from '../cli/check/as-client/preset-fix.ts';
import { check } from '../cli/check/check.ts';
import type { Checked } from '../cli/check/play-one.ts';
import { cleaner, cleanText } from '../cli/clean.ts';
import { humanReport } from '../cli/human/human-report.ts';
import type { Page } from '../cli/human/page.ts';
import type { Io } from '../cli/io.ts';
import { shownV1 } from '../cli/json.ts';
import { presetOf } from '../cli/presets/register.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import { inputError, optionError } from './error.ts';
import type * as api from './public.d.ts';
import { checkLanguage, readOptions, usable } from './read-options.ts';

/** Asks a server as `cors-lens check` does. */
export async function checkTarget(
  target: unknown,
  options: api.CheckOptions,
  page: Page,
): Promise<api.Checked> {
  const given = readOptions('check', options, ['env']);
  checkLanguage(given);
  const { operand, file } = operandOf(target);
  if (file === null && !given.values.has('origin')) {
    const [place, kind] = [[{ text: 'options.origin' }], say('cli.library.kind.string')];
    throw optionError('options.origin', say('cli.library.kind', { place, kind }));
  }
  const command = usable(readCheck({ operands: [operand], ...given }));
  const ran = await check(command, ioOf(file ?? '', options.env ?? process.env));
  if ('unusable' in ran) throw inputError('target', ran.unusable);
  const checked: Checked[] = [];
  for await (const each of ran.checked) checked.push(each);
  const shown = checked.flatMap((each) => each.shown ?? []);
  const clean = cleaner(command.keepSecrets);
  const report = humanReport(ran.rules, shown, { all: true, each: true, clean, writer: null }, page);
  let text = '';
  if (shown.length > 0) for await (const part of report) text += part;
  if (command.as !== null) text += [...presetFix(presetOf(command.as), checked, command, page)].join('');
  return {
    version: 1,
    browser: { name: ran.rules.name, version: ran.rules.version },
    writer: null,
    exchanges: shown.map(({ item, underOtherRules }) =>
      shownV1({ item: clean(item), underOtherRules }, command.profiles),
    ),
    passed: checked.some(({ good }) => good === null) ? null : checked.every(({ good }) => good),
    text,
    remarks: checked
      .flatMap(({ remarks }) => remarks)
      .map((remark) => plain(command.keepSecrets ? remark : cleanText(remark))),
  };
}

/** `file`: the text of a case file; null: it is a URL. Names of files are not read: the program does that. */
function operandOf(target: unknown): { readonly operand: string; readonly file: string | null } {
  const url = target instanceof URL ? target.href : target;
  if (typeof url === 'string' && isUrl(url)) return { operand: url, file: null };
  if (typeof target === 'object' && target !== null && !(target instanceof URL)) {
    return { operand: '-', file: JSON.stringify(target) };
  }
  throw inputError('target', say('cli.library.target', { place: [{ text: 'target' }] }));
}

/** A world in which nothing is printed. */
function ioOf(file: string, env: Io['env']): Io {
  async function* stdin() {
    yield new TextEncoder().encode(file);
  }
  return { stdin: stdin(), out: async () => true, err: () => {}, terminal: null, env };
}
