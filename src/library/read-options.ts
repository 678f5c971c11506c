import type { Given } from '../cli/given.ts';
import { nearest } from '../cli/options/nearest.ts';
import { type CommandName, commandOf, type OptionName, optionOf } from '../cli/options/table.ts';
import { didYouMean, type WrongCommand } from '../cli/wrong.ts';
import { type Language, languageOf, languages } from '../words/language.ts';
import { say } from '../words/say.ts';
import { CorsLensError, optionError } from './error.ts';
import '../cli/messages.ts';

/** How a value of JavaScript is written as an option of the command. */
type Form = 'flag' | 'string' | 'strings' | 'headers' | 'secrets' | 'seconds';

/** What a program does itself: it prints, and it writes files. */
const notOffered: readonly OptionName[] = [
  'json',
  'ndjson',
  'junit',
  'sarif',
  'baseline',
  'link',
  'viewer',
  'out',
  'force',
  'for-backend',
];

const otherNames: Readonly<Partial<Record<OptionName, string>>> = { lang: 'language', header: 'headers' };
const otherForms: Readonly<Partial<Record<OptionName, Form>>> = {
  header: 'headers',
  'secrets-to': 'secrets',
  timeout: 'seconds',
};

/** An option's name in the library: `pageSpace`. */
export const libraryName = (option: OptionName): string =>
  otherNames[option] ?? option.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Those of a function, by the command that does the same. */
export function offered(command: CommandName): readonly OptionName[] {
  const names = (commandOf(command)?.options ?? []).filter((each) => !notOffered.includes(each));
  return [...names, 'lang'];
}

/**
 * Options of a function as the command is given them, so that both are read by the same lines.
 *
 * @param others names that the function reads itself
 * @throws CorsLensError that names the option
 */
export function readOptions(
  command: CommandName,
  given: unknown,
  others: readonly string[] = [],
): Omit<Given, 'operands'> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw optionError('options', say('cli.library.options'));
  }
  const known = new Map(offered(command).map((name) => [libraryName(name), name]));
  const on = new Set<string>();
  const values = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || others.includes(name)) continue;
    const option = known.get(name);
    if (option === undefined) throw unknown(name, [...known.keys(), ...others]);
    const form = formOf(option);
    const written = write(value, form);
    if (written === null) {
      const [place, kind] = [[{ text: `options.${name}` }], say(`cli.library.kind.${form}`)];
      throw optionError(`options.${name}`, say('cli.library.kind', { place, kind }));
    }
    if (form !== 'flag') values.set(option, written);
    else if (value === true) on.add(option);
  }
  return { on, values };
}

/** The language of `options`; read first, since all else is said in it. English where there is none that can be used. */
export function languageIn(given: unknown): Language {
  const asked = typeof given === 'object' && given !== null && 'language' in given ? given.language : null;
  return (typeof asked === 'string' ? languageOf(asked) : null) ?? 'en';
}

/** A command that could be read. @throws CorsLensError that names the option which could not */
export function usable<T extends { readonly kind: string }>(command: T | WrongCommand): T {
  if (command.kind !== 'wrong') return command as T;
  const { message } = optionError('options', (command as WrongCommand).message);
  const [, option = ''] = /^--([a-z-]+)/.exec(message) ?? [];
  if (optionOf(option) === null) throw new CorsLensError('OPTION', 'options', message);
  const place = `options.${libraryName(option as OptionName)}`;
  throw new CorsLensError('OPTION', place, place + message.slice(option.length + 2));
}

/** @throws CorsLensError where `language` is none of ours */
export function checkLanguage({ values }: Pick<Given, 'values'>): void {
  const lang = values.get('lang')?.at(-1);
  if (lang === undefined || languageOf(lang) !== null) return;
  const message = say('cli.usage.lang', { ids: [{ text: languages.join(', ') }], lang });
  usable({ kind: 'wrong', message });
}

function unknown(name: string, known: readonly string[]): CorsLensError {
  const place = `options.${name}`;
  return optionError(place, didYouMean(say('cli.library.unknown', { place }), nearest(name, known)));
}

function formOf(name: OptionName): Form {
  const option = optionOf(name);
  return otherForms[name] ?? (option?.takes == null ? 'flag' : option.repeats ? 'strings' : 'string');
}

/** null: it is not of that form. */
function write(value: unknown, form: Form): readonly string[] | null {
  switch (form) {
    case 'flag':
      return typeof value === 'boolean' ? [] : null;
    case 'string':
      return typeof value === 'string' ? [value] : null;
    case 'strings':
      return typeof value === 'string' ? [value] : isTexts(value) ? value : null;
    case 'seconds':
      return typeof value === 'number' ? [String(value)] : null;
    case 'headers':
      return pairs(value)?.map(([name, text]) => `${name}: ${text}`) ?? null;
    case 'secrets':
      return isObject(value) && Object.values(value).every(isTexts)
        ? Object.entries(value).map(([origin, names]) => `${origin}=${names}`)
        : null;
  }
}

function pairs(value: unknown): readonly (readonly string[])[] | null {
  const found = Array.isArray(value) ? value : isObject(value) ? Object.entries(value) : null;
  return found?.every((pair) => isTexts(pair) && pair.length === 2) ? found : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
