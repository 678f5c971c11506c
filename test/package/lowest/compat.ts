import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** MDN's data of what came with which version; `npm update @mdn/browser-compat-data` has the newest. */
const data: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
);

/** As MDN names them. */
export type Browser = 'chrome' | 'firefox';

interface Support {
  readonly version_added: string | false;
  readonly version_removed?: string;
  readonly flags?: unknown;
}

type Statement = Support | readonly Support[];

/** What is under a path of the data: features by name; undefined: nothing. */
export function under(...path: readonly string[]): Readonly<Record<string, unknown>> | undefined {
  let here = data;
  for (const name of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[name];
  }
  return here as Readonly<Record<string, unknown>>;
}

export const namesUnder = (...path: readonly string[]): readonly string[] =>
  Object.keys(under(...path) ?? {}).filter((name) => name !== '__compat');

/**
 * The version that a feature came with, without a flag; Infinity: no version has it; null: MDN knows no such feature.
 *
 * @param path of the feature, as `api`, `Element`, `showPopover`
 */
export function since(browser: Browser, ...path: readonly string[]): number | null {
  const compat = under(...path)?.__compat as
    | { readonly support: Readonly<Partial<Record<Browser, Statement>>> }
    | undefined;
  const statement = compat?.support[browser];
  if (statement === undefined) return null;
  const kept = [statement]
    .flat()
    .filter((each) => each.flags === undefined && each.version_removed === undefined);
  return Math.min(
    ...kept.map(({ version_added }) => {
      const version = Number.parseInt(String(version_added).replace('≤', ''), 10);
      return Number.isNaN(version) ? Number.POSITIVE_INFINITY : version;
    }),
  );
}
