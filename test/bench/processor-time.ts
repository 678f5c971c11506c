import { readFileSync } from 'node:fs';

/**
 * What this process has used of the processor, in milliseconds, the collector's and the compiler's threads included:
 * what other processes do meanwhile does not count.
 */
export function ofProcess(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What the main thread has used of the processor, in milliseconds: the length of a task on a quiet machine. The threads
 * that collect and compile beside it do not block a page. Only Linux tells it; elsewhere this is `ofProcess`.
 */
export function ofMainThread(): number {
  const nanoseconds = Number(schedule()?.split(' ', 1)[0] ?? Number.NaN);
  return Number.isNaN(nanoseconds) ? ofProcess() : nanoseconds / 1e6;
}

function schedule(): string | null {
  try {
    // The first thread of a process has the process's number. https://docs.kernel.org/scheduler/sched-stats.html
    return readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8');
  } catch {
    return null;
  }
}
