export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  /** Each with its stack. */
  readonly failureMessages?: readonly string[];
}

interface File {
  readonly name: string;
  readonly status: string;
  /** Of a file that could not be run. */
  readonly message?: string;
  readonly assertionResults: readonly Assertion[];
}

/**
 * Counts a JSON report of vitest. What did not run did not pass: a file that could not be loaded, a test that was
 * skipped or left to do, a run without any test, a missing report and an unhappy exit are failures each.
 * Each problem is a line that names what failed and how, for the end of a long log.
 *
 * @param text the report; null: there is none
 * @param exitedWell whether the runner exited with 0
 */
export function countReport(
  text: string | null,
  exitedWell: boolean,
): { readonly count: Count; readonly problems: readonly string[] } {
  const files = filesOf(text);
  if (files === null) return { count: { passed: 0, failed: 1 }, problems: ['the runner left no report'] };
  const problems: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const { name, status, message, assertionResults } of files) {
    for (const assertion of assertionResults) {
      if (assertion.status === 'passed') passed += 1;
      else failed += 1;
      if (assertion.status === 'failed') problems.push(`failed: ${assertion.fullName}: ${why(assertion)}`);
      else if (assertion.status !== 'passed') {
        problems.push(`did not run (${assertion.status}): ${assertion.fullName}`);
      }
    }
    const counted = assertionResults.some((assertion) => assertion.status !== 'passed');
    if (status === 'passed' && assertionResults.length > 0) continue;
    // What failed before its tests could run is told of the file alone.
    if (counted && message) problems.push(`${name}: ${beginning(message)}`);
    if (counted) continue;
    failed += 1;
    problems.push(
      status === 'passed' ? `no test in ${name}` : `${name} could not be run: ${beginning(message)}`,
    );
  }
  if (passed + failed === 0) problems.push('no test ran');
  else if (!exitedWell && failed === 0) problems.push('the runner failed beside its tests');
  if (failed === 0 && problems.length > 0) failed = 1;
  return { count: { passed, failed }, problems };
}

function why({ failureMessages }: Assertion): string {
  return beginning(failureMessages?.join(' '));
}

function beginning(text: string | undefined): string {
  return text ? text.replaceAll(/\s+/g, ' ').slice(0, 300) : 'no message';
}

function filesOf(text: string | null): readonly File[] | null {
  try {
    const report: unknown = JSON.parse(text ?? '');
    const { testResults } = Object(report) as { testResults?: unknown };
    return Array.isArray(testResults) ? (testResults as readonly File[]) : null;
  } catch {
    return null;
  }
}
