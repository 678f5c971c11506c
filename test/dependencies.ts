/** What is read of package-lock.json: packages by the folder that they are installed in; `''` is the project. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  /** An SPDX expression; not there: the package states none in the form of today. */
  readonly license?: string;
}

/** The name of what is installed in a folder: `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Packages that are under none of these licences, each with its own. */
export function licencesOutside({ packages }: Lock, allowed: readonly string[]): readonly string[] {
  return Object.entries(packages)
    .filter(([folder, { license }]) => folder !== '' && (license === undefined || !allowed.includes(license)))
    .map(([folder, { license }]) => `${nameOf(folder)}: ${license ?? 'none stated'}`);
}

/** The package of what stands after `from`. */
export function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
}

/**
 * Packages that a file names as it begins, if only for a type, or loads late with `await`, but for Node's own. Lines in texts
 * do not begin with `import`.
 */
export function packagesIn(source: string): readonly string[] {
  const specifiers = source.matchAll(/^(?:import|export)\b(?:[^'"`;]*\bfrom)? '([^']+)'/gm);
  const late = source.matchAll(/^\s+const \{[^}]*\} = await import\('([^']+)'\)/gm);
  return [...specifiers, ...late]
    .map(([, specifier = '']) => specifier)
    .filter(isPackage)
    .map(packageOf);
}

const isPackage = (specifier: string) => /^[@a-z]/.test(specifier) && !/^\w+:/.test(specifier);
