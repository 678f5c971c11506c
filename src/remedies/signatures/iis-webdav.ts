import type { Signature } from '../signature.ts';
import { firstGround, headerGround } from '../signature.ts';

/** IIS's WebDAV module takes PUT and DELETE for itself, before the application. @see https://learn.microsoft.com/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications */
export const iisWebdav: Signature = {
  find({ c, response, url, preflight }) {
    if (response.status !== 405 || preflight) return null;
    const { method } = c.hop.request;
    if (!/^(?:PUT|DELETE|PATCH|COPY|MOVE|LOCK)$/.test(method)) return null;
    const server = firstGround(
      headerGround(response, 'Server', /^microsoft-iis/i),
      headerGround(response, 'X-Powered-By', /^asp\.net/i),
    );
    const allow = headerGround(response, 'Allow', /\bTRACE\b/);
    if (server === null || allow === null) return null;
    return {
      drafts: [{ id: 'take-out-webdav', grounds: [allow, server], target: url.origin, evidence: { method } }],
      instead: true,
    };
  },
};
