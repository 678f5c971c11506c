import { vi } from 'vitest';
import type { createRecorder } from '../../../src/capture/recorder/recorder.ts';

const browser = '../../../src/capture/browser.ts';

/** The recorder, in a browser that evaluates what it asks of the page like this, and whose clock a test sets. */
export async function recorderIn(
  evalInPage: (expression: string) => Promise<object>,
): Promise<typeof createRecorder> {
  vi.resetModules();
  vi.useFakeTimers();
  vi.doMock(browser, () => ({ evalInPage, canReadLogAnyTime: () => false, reloadWith() {} }));
  return (await import('../../../src/capture/recorder/recorder.ts')).createRecorder;
}

export function leaveBrowser(): void {
  vi.useRealTimers();
  vi.doUnmock(browser);
}
