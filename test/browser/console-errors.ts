import type { CDPSession, Page } from 'puppeteer';

/** Errors of the extension pages inside DevTools. */
export interface ConsoleErrors {
  /** Everything so far: exceptions, `console.error`, and what the browser logs as an error (CSP, missing files). */
  readonly found: readonly string[];
  stop(): Promise<void>;
}

/**
 * Follows the consoles of the extension pages in a DevTools front end: the devtools page and the panels. What they
 * logged before is told as well. The front end's own messages are left out.
 */
export async function watchConsoleErrors(devtools: Page): Promise<ConsoleErrors> {
  const found: string[] = [];

  async function follow(session: CDPSession): Promise<void> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
      found.push(`exception: ${exception?.description ?? text}`);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type !== 'error' && type !== 'assert') return;
      found.push(`console.${type}: ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') found.push(`${entry.source}: ${entry.text} (${entry.url ?? 'no URL'})`);
    });
    await Promise.allSettled([
      session.send('Runtime.enable'),
      session.send('Log.enable'),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
  }

  const session = await devtools.createCDPSession();
  // Every extension page is a frame in a process of its own, so a target below the front end's.
  session.on('sessionattached', (child) => void follow(child as CDPSession));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: false,
    filter: [{ type: 'iframe' }],
  });
  return { found, stop: () => session.detach().catch(() => {}) };
}
