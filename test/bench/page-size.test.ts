import { describe, expect, it } from 'vitest';
import { loadedAtFirst } from './page-size.ts';

const files: Readonly<Record<string, string>> = {
  'a/page.html': '<link rel="stylesheet" href="/s/a.css"><script type="module" src="../js/a.js"></script>',
  's/a.css': '@import "./b.css"; a { background: url("c.png") }',
  's/b.css': '',
  'js/a.js': `import { b } from './b.js'; import './a/c.js'; const d = () => import('./later.js'); export { b, d };`,
  'js/b.js': `export * from './e.js'; export const b = 1;`,
  'js/a/c.js': `import '../b.js'; '<script src="no.js">'`,
  'js/e.js': `import './a.js';`,
};

describe('what a page loads at first', () => {
  it('is what it names, and all that is imported statically from there', () => {
    const read = (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`${path} is not loaded at first`);
      return text;
    };
    expect([...loadedAtFirst('a/page.html', read)].sort()).toEqual(Object.keys(files).sort());
  });
});
