/** Held by whoever runs apt-get here; a folder that stands on each Debian, so that no file is left. */
const held = '/var/lib/dpkg';

/** Longest wait for another one of ours, which may install all that the proofs need. */
export const waitMs = 10 * 60_000;

/** Another program's (an upgrade by itself, say), in seconds. */
const foreignSeconds = 600;

/**
 * A call of apt-get that waits for its turn. Test files that run side by side, and what is installed ahead, install at
 * once; of two apt-gets one ends immediately with “Could not get lock”, and without lists it finds no package.
 */
export function aptGet(...args: readonly string[]): {
  readonly file: string;
  readonly args: readonly string[];
} {
  const turn = ['--timeout', `${waitMs / 1000}`, held];
  return {
    file: 'flock',
    args: [...turn, 'apt-get', '-o', `DPkg::Lock::Timeout=${foreignSeconds}`, ...args],
  };
}
