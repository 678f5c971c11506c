import type { Browser } from './compat.ts';
import { type Needs, needsOfManifest, needsOfScript, needsOfStyle } from './needs.ts';
import { namesOfScript } from './script-names.ts';
import { namesOfStyle } from './style-names.ts';

/** An extension as it was built, before its scripts were minified. */
export interface Built {
  /** Text of each script, by path. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Text of each stylesheet, by path. */
  readonly styles: ReadonlyMap<string, string>;
  readonly manifest: unknown;
}

/** Makes rules for `declarativeNetRequest`. */
const hasRules = (path: string) => /\/capture\/override[\w-]*\.ts$/.test(path);

/**
 * What an extension uses that is newer than a version of its browser: the version that each came with, and where it is
 * used first.
 */
export function newerThan(
  browser: Browser,
  version: number,
  { scripts, styles, manifest }: Built,
): ReadonlyMap<string, { readonly needs: number; readonly path: string }> {
  const found = new Map<string, { readonly needs: number; readonly path: string }>();
  const look = (path: string, needs: Needs) => {
    for (const [name, of] of needs) {
      if (of > version && !found.has(name)) found.set(name, { needs: of, path });
    }
  };
  const names = [...scripts].map(([path, code]) => [path, namesOfScript(path, code)] as const);
  const own = new Set(names.flatMap(([, { own }]) => [...own]));
  for (const [path, of] of names) look(path, needsOfScript(browser, of, own, hasRules(path)));
  for (const [path, css] of styles) look(path, needsOfStyle(browser, namesOfStyle(css)));
  look('manifest.json', needsOfManifest(browser, manifest));
  return found;
}
