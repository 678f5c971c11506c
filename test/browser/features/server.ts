import { createServer } from 'node:http';
import { listenLocally } from '../../listen-locally.ts';
import { tellsRecorded } from '../tells-recorded.ts';

/** A page and an API on two origins of this machine. What a path's first part says, `respond` says. */
export interface FeatureServer {
  /** `/page`: a page; `/page-csp`: one whose policy lets it call nobody else; `/page-frame`: one with a frame of the API's origin. */
  readonly home: string;
  readonly api: string;
  close(): void;
}

export async function startFeatureServer(): Promise<FeatureServer> {
  const server = createServer((request, response) => {
    const [, part = ''] = /^\/([\w-]+)/.exec(request.url ?? '') ?? [];
    if (part.startsWith('page')) {
      response.setHeader('content-type', 'text/html');
      if (part === 'page-csp') response.setHeader('content-security-policy', "connect-src 'self'");
      const frame = part === 'page-frame' ? `<iframe src="${api}/page"></iframe>` : '';
      // Calls come from a script of the page's own, which has lines.
      const script =
        '<script>\nwindow.call = (url, init) =>\n  fetch(url, init).catch(() => {});\nonmessage = ({ data }) => call(data);\n</script>';
      response.write('<!doctype html><title>page</title>');
      // In two parts, as on a busy machine: recording may begin before the page's first script.
      setTimeout(() => response.end(`${tellsRecorded}${script}${frame}`), part === 'page-csp' ? 500 : 0);
      return;
    }
    // Its response waits for as long as the page does.
    if (part === 'waits') return;
    if (part !== 'hidden') response.setHeader('access-control-allow-origin', '*');
    response.end('response');
  });
  const port = await listenLocally(server);
  const api = `http://127.0.0.1:${port}`;
  return {
    home: `http://localhost:${port}`,
    api,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
