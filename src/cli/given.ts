import type { Rules } from '../analyze.ts';
import { say } from '../words/say.ts';
import type { Text } from '../words/text.ts';
import { nearest } from './options/nearest.ts';
import { options } from './options/table.ts';
import { readOrigin, readRules } from './read-values.ts';
import type { ReportFiles } from './report-files.ts';
import { didYouMean, type WrongCommand, wrong } from './wrong.ts';
import './messages.ts';

/** What was given after a command. */
export interface Given {
  readonly operands: readonly string[];
  readonly on: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** `--browser` and `--origin`, which every command has; a message where they cannot be read. */
export function readPage({
  values,
}: Given): { readonly browser: Rules | null; readonly origin: string | null } | Text {
  const browser = values.get('browser')?.at(-1) ?? null;
  const rules = browser === null ? null : readRules(browser);
  if (rules === undefined) {
    const near = nearest(browser ?? '', options.browser.oneOf);
    return didYouMean(say('cli.usage.browser', { browser }), near);
  }
  const origin = values.get('origin')?.at(-1) ?? null;
  const serialized = origin === null ? null : readOrigin(origin);
  if (serialized === undefined) return say('cli.usage.origin', { origin });
  return { browser: rules, origin: serialized };
}

/** `--junit` and `--sarif`. */
export function readReports({ values }: Given): ReportFiles {
  return { junit: values.get('junit')?.at(-1) ?? null, sarif: values.get('sarif')?.at(-1) ?? null };
}

/** The one operand of a command. */
export function readOperand({ operands: [operand, another] }: Given, none: Text): string | WrongCommand {
  if (operand === undefined) return wrong(none);
  return another === undefined ? operand : wrong(say('cli.usage.several-files', { file: another }));
}
