import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { npmReadme } from './npm-readme.ts';

const readme = `# CORS Lens

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="docs/dark.png">
  <img src="docs/light.png" alt="The panel">
</picture>

![A picture](docs/small.png)

[Reasons](docs/reasons.md), [Fetch](https://fetch.spec.whatwg.org/), [below](#below).
`;

it('shows pictures and links files where the repository has them, as they were at the tag', () => {
  expect(npmReadme(readme, 'https://code.example/cors-lens', 'v1.2.3')).toBe(`# CORS Lens

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="https://code.example/cors-lens/raw/v1.2.3/docs/dark.png">
  <img src="https://code.example/cors-lens/raw/v1.2.3/docs/light.png" alt="The panel">
</picture>

![A picture](https://code.example/cors-lens/raw/v1.2.3/docs/small.png)

[Reasons](https://code.example/cors-lens/blob/v1.2.3/docs/reasons.md), [Fetch](https://fetch.spec.whatwg.org/), [below](#below).
`);
});

it('shows no picture and links no file while the repository is not known', () => {
  expect(npmReadme(readme, null, 'v1.2.3')).toBe(`# CORS Lens

Reasons, [Fetch](https://fetch.spec.whatwg.org/), [below](#below).
`);
});

it.each([null, 'https://code.example/cors-lens'])(
  'leaves nothing relative in README.md: repository %s',
  (page) => {
    const own = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const targets = (text: string) =>
      [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)].map(
        ([, link, picture]) => link ?? picture,
      );
    const isRelative = (target: string | undefined) => !/^(?:https?:|#)/.test(target ?? '');
    expect(targets(own).filter(isRelative).length).toBeGreaterThan(5);
    expect(targets(npmReadme(own, page, 'v1.2.3')).filter(isRelative)).toEqual([]);
  },
);
