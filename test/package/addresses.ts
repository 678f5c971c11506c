/** What only a person can give, and what it is for. Empty in package.json: not known yet. */
export const addresses = {
  homepage: 'where people read about it; in the extensions and on npm',
  repository: 'where its source is; npm shows the pictures and documents of README.md from there',
  bugs: 'where people report what is wrong; on npm',
  author: 'who publishes it; on npm',
} as const;

type PackageJson = Readonly<Record<string, unknown>>;

export const missingAddresses = (packageJson: PackageJson): readonly (keyof typeof addresses)[] =>
  (Object.keys(addresses) as (keyof typeof addresses)[]).filter((name) => packageJson[name] === '');

/** A page of the repository, without what npm writes around it; null: not known. */
export function repositoryPage({ repository }: PackageJson): string | null {
  const url = typeof repository === 'string' ? repository : (repository as { url?: string })?.url;
  if (url === undefined || url === '') return null;
  return url
    .replace(/^git\+/, '')
    .replace(/^github:/, 'https://github.com/')
    .replace(/^gitlab:/, 'https://gitlab.com/')
    .replace(/(?:\.git)?\/?$/, '');
}
