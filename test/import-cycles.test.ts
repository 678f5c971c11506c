import { expect, it } from 'vitest';
import { importCycles } from './import-cycles.ts';
import { sourcesOfProject } from './sources.ts';

it('the project has no circle of imports', () => {
  expect(importCycles(sourcesOfProject())).toEqual([]);
});

const cases: Readonly<
  Record<string, readonly [sources: Readonly<Record<string, string>>, found: readonly string[]]>
> = {
  'two files that import each other': [
    { 'src/a.ts': "import { b } from './b.ts';", 'src/b.ts': "import { a } from './a.ts';" },
    ['src/a.ts, src/b.ts'],
  ],
  'a circle of three, closed by a type alone': [
    {
      'src/a.ts': "import { b } from './b.ts';",
      'src/b.ts': "export { c } from './c.ts';",
      'src/c.ts': "import type { A } from './a.ts';",
    },
    ['src/a.ts, src/b.ts, src/c.ts'],
  ],
  'a circle closed by an import that is made late': [
    { 'src/a.ts': "const b = () => import('./b.ts');", 'src/b.ts': "import './a.ts';" },
    ['src/a.ts, src/b.ts'],
  ],
  'two folders side by side, by files that make no circle': [
    {
      'src/x/a.ts': "import { b } from '../y/b.ts';",
      'src/y/deep/c.ts': "import { d } from '../../x/d.ts';",
      'src/y/b.ts': '',
      'src/x/d.ts': '',
    },
    ['src/x, src/y'],
  ],
  'a diamond, which is none': [
    {
      'src/a.ts': "import './b.ts'; import './c.ts';",
      'src/b.ts': "import './d.ts';",
      'src/c.ts': "import './d.ts';",
      'src/d.ts': '',
    },
    [],
  ],
  'a register and its parts, which import the types at the door, and make none': [
    {
      'src/door.ts': "import { all } from './parts/register.ts';",
      'src/parts/register.ts': "import { one } from './one.ts';",
      'src/parts/one.ts': "import type { Part } from '../part.ts';",
      'src/part.ts': '',
    },
    [],
  ],
};

it.each(Object.entries(cases))('%s', (_name, [sources, found]) => {
  expect(importCycles(new Map(Object.entries(sources)))).toEqual(found);
});
