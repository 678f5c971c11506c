import { afterEach, expect, test, vi } from 'vitest';
import { processIo } from '../../src/cli/io.ts';

afterEach(() => vi.restoreAllMocks());

/** What the command is told of a line it prints, where the write ends like this. */
async function told(code: string | null): Promise<boolean | string> {
  const error = code === null ? null : Object.assign(new Error(code), { code });
  vi.spyOn(process.stdout, 'write').mockImplementation((...[, done]) => {
    (done as unknown as (error: Error | null) => void)(error);
    return error === null;
  });
  return Promise.resolve(processIo().out('a line\n')).catch(({ message }: Error) => `rejected: ${message}`);
}

test.each([
  ['is written', null, true],
  ['is not wanted any more: `| head` has enough', 'EPIPE', false],
  ['is not wanted any more by a pipe that is gone', 'ERR_STREAM_DESTROYED', false],
  ['cannot be written', 'ENOSPC', 'rejected: ENOSPC'],
])('a line %s', async (_, code, expected) => {
  expect(await told(code)).toBe(expected);
});
