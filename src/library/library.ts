import { analyzeLog, differing } from '../analyze.ts';
import { cleaner } from '../cli/clean.ts';
import { readExport } from '../cli/export/arguments.ts';
import { readFix } from '../cli/fix/arguments.ts';
import { readPage } from '../cli/given.ts';
import { humanReport } from '../cli/human/human-report.ts';
import { noColours } from '../cli/human/paint.ts';
import { shownV1, writerV1 } from '../cli/json.ts';
import { isListed } from '../cli/selection.ts';
import { writtenBy } from '../har/writers/written-by.ts';
import { plain } from '../words/plain.ts';
import { say } from '../words/say.ts';
import { CorsLensError, inputError } from './error.ts';
import { inLanguage } from './in-language.ts';
import { type OpenHar, openHar } from './open-har.ts';
import type * as api from './public.d.ts';
import { checkLanguage, languageIn, readOptions, usable } from './read-options.ts';
import '../cli/messages.ts';

export { CorsLensError };

const page = { width: 100, paint: noColours };

export const explainHar: typeof api.explainHar = (har, options = {}) =>
  inLanguage(languageIn(options), async () => {
    const given = optionsOf('explain', options);
    return explain(await openHar(har, 'har'), given);
  });

export const explainEntries: typeof api.explainEntries = (entries, options = {}) =>
  inLanguage(languageIn(options), async () => {
    const given = optionsOf('explain', options);
    if (!Array.isArray(entries)) {
      throw inputError('entries', say('cli.library.entries', { place: [{ text: 'entries' }] }));
    }
    return explain(await openHar(entries, 'entries'), given);
  });

export const fix: typeof api.fix = (har, options = {}) =>
  inLanguage(languageIn(options), async () => {
    const command = usable(readFix({ operands: ['har'], ...optionsOf('fix', options) }));
    const { log, remarks } = await openHar(har, 'har');
    const [{ fixLog }, { fixV1 }, { fixReport }] = await Promise.all([
      import('../cli/fix/fix-log.ts'),
      import('../cli/fix/fix-json.ts'),
      import('../cli/fix/fix-text.ts'),
    ]);
    const { fixes, lint, trouble } = fixLog(log, command);
    return {
      ...fixV1(fixes, lint),
      text: [...fixReport(fixes, lint, command.server !== null, page)].join(''),
      remarks: [...remarks, ...trouble.map(plain)],
    };
  });

export const exportTest: typeof api.exportTest = (har, options) =>
  inLanguage(languageIn(options), async () => {
    const command = usable(readExport({ operands: ['har'], ...optionsOf('export', options) }));
    const { log, opened, remarks } = await openHar(har, 'har');
    const { exportLog } = await import('../cli/export/export.ts');
    const exported = exportLog(log, opened.raw, [{ text: 'har' }], command);
    if ('unusable' in exported) throw inputError('har', exported.unusable);
    const { files, replaced, leftOut } = exported;
    return { files, replaced, leftOut: leftOut.map(({ url, why }) => ({ url, why: plain(why) })), remarks };
  });

export const check: typeof api.check = (target, options = {}) =>
  inLanguage(languageIn(options), async () => {
    const { checkTarget } = await import('./check-target.ts');
    return checkTarget(target, options, page);
  });

function optionsOf(command: 'explain' | 'fix' | 'export', options: unknown) {
  const given = readOptions(command, options);
  checkLanguage(given);
  return given;
}

async function explain(
  { opened, log, remarks }: OpenHar,
  { on, values }: ReturnType<typeof readOptions>,
): Promise<api.Explained> {
  const said = readPage({ operands: [], on, values });
  if (!('browser' in said)) throw usable({ kind: 'wrong', message: said });
  const [all, each, profiles] = [on.has('all'), on.has('each'), on.has('profiles')];
  const clean = cleaner(on.has('keep-secrets'));
  const { rules, exchanges } = analyzeLog(log, { rules: said.browser, origin: said.origin });
  const writer = writtenBy(opened.writer, opened.creator);
  const shown = exchanges.map((item) => ({ item, underOtherRules: profiles ? differing(item, rules) : [] }));
  let text = '';
  for await (const part of humanReport(rules, shown, { all, each: each || all, clean, writer }, page))
    text += part;
  return {
    version: 1,
    browser: { name: rules.name, version: rules.version },
    writer: writerV1(writer),
    exchanges: shown
      .filter(({ item }) => all || isListed(item))
      .map(({ item, underOtherRules }) => shownV1({ item: clean(item), underOtherRules }, profiles)),
    text,
    remarks,
  };
}
