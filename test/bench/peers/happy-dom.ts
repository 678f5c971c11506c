import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Browser } from 'happy-dom';
import type { Canned } from './canned.ts';

interface Asking {
  compliesWithCrossOriginPolicy(): Promise<boolean>;
}

/**
 * happy-dom's own CORS code, which is a method of its fetch, over a network that gives the canned preflight at once.
 * It asks a preflight for every cross-origin request and looks at nothing else; where the browser made none, the response
 * itself stands for it. Resolves to the number of responses that script may read.
 */
export async function happyDomChecks(cases: readonly Canned[]): Promise<() => Promise<number>> {
  const inside = createRequire(import.meta.url)
    .resolve('happy-dom')
    .replace(/index\.js$/, 'fetch/Fetch.js');
  const { default: Fetch } = (await import(pathToFileURL(inside).href)) as {
    default: new (options: object) => Asking;
  };
  let next: object | null = null;
  const browser = new Browser({
    settings: { fetch: { interceptor: { beforeAsyncRequest: async () => next as never } } },
  });
  const pages = new Map(
    [...new Set(cases.map(({ origin }) => origin))].map((origin) => [origin, page(origin)]),
  );

  function page(origin: string) {
    const { mainFrame } = browser.newPage();
    mainFrame.url = `${origin}/`;
    return mainFrame;
  }

  const ready = cases.map(({ origin, url, method, credentials, headers, preflight, responses: [first] }) => {
    const browserFrame = pages.get(origin) as ReturnType<typeof page>;
    const { window } = browserFrame;
    const { status, headers: fields } = preflight ?? first;
    // Once, and not each time: what a network costs is no part of the comparison.
    const response = new window.Response('', { status, headers: fields.map(([...field]) => field) as never });
    const credentialsMode = credentials ? 'include' : 'same-origin';
    const init = { method, headers: headers.map(([...field]) => field), credentials: credentialsMode };
    const fetch = new Fetch({ browserFrame, window, url, init, disableCache: true });
    return { response, fetch };
  });
  return async () => {
    let allowed = 0;
    for (const { response, fetch } of ready) {
      next = response;
      if (await fetch.compliesWithCrossOriginPolicy()) allowed++;
    }
    return allowed;
  };
}
