import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Begun last, one of them would keep one core busy for a minute while the other has nothing left. */
export const longest: readonly string[] = [
  'test/oracle/oracle.live.test.ts',
  'test/e2e/first-look.test.ts',
  'test/e2e/bad-input.test.ts',
  'test/e2e/firefox-bad-input.test.ts',
  'test/e2e/library-package.test.ts',
  'test/e2e/firefox-try-here.test.ts',
];

type File = Pick<TestSpecification, 'moduleId'>;

/** The files that take longest first, the others in the order given. */
export function longFirst<T extends File>(files: readonly T[]): T[] {
  const place = ({ moduleId }: File) => {
    const found = longest.findIndex((name) => moduleId.endsWith(name));
    return found === -1 ? longest.length : found;
  };
  return files.toSorted((a, b) => place(a) - place(b));
}

/** Among the others vitest's own order. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return longFirst(await super.sort(files));
  }
}
