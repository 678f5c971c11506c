import { askedMethod } from '../../engine/fetch/preflight-question.ts';
import type { HintKey } from '../known-servers/known-server.ts';
import { withoutPreflight } from '../page.ts';
import type { Ground } from '../remedy.ts';
import type { About, Signature } from '../signature.ts';
import { headerGround, hostGround } from '../signature.ts';

type FileHost = readonly [name: string, hint: HintKey, of: (about: About) => Ground | null];

const at =
  (host: RegExp) =>
  ({ url }: About): Ground | null =>
    hostGround(url, host);

const says =
  (name: string, value?: RegExp) =>
  ({ response }: About): Ground | null =>
    headerGround(response, name, value);

/** Where only files are, so that GET and HEAD are all there is. */
const fileHosts: readonly FileHost[] = [
  [
    'GitHub Pages',
    'remedy.hint.files.github-pages',
    (about) => at(/\.github\.io$/)(about) ?? says('Server', /^GitHub\.com$/i)(about),
  ],
  [
    'The website endpoint of S3',
    'remedy.hint.files.s3',
    at(/\.s3-website[.-][a-z0-9.-]*amazonaws\.com(?:\.cn)?$/),
  ],
  ['The static website of Azure Storage', 'remedy.hint.files.azure', at(/\.web\.core\.windows\.net$/)],
  ['Netlify', 'remedy.hint.files.netlify', says('Server', /^Netlify/i)],
  ['Vercel', 'remedy.hint.files.vercel', says('Server', /^Vercel/i)],
  ['Cloudflare', 'remedy.hint.files.cloudflare', at(/\.(?:pages|workers)\.dev$/)],
  ['Firebase Hosting', 'remedy.hint.files.firebase', at(/\.(?:web\.app|firebaseapp\.com)$/)],
  ['Live Server', 'remedy.hint.files.live-server', ({ url }) => hostOfPort(url, /^550\d$/)],
  ['Python’s http.server', 'remedy.hint.files.python', says('Server', /^SimpleHTTP\//i)],
];

/** A host of files refuses whatever is no GET: no header, and mostly no setting, changes that. */
export const fileHost: Signature = {
  find(about) {
    const { c, response, preflight } = about;
    const { status } = response;
    if (status !== 405 && status !== 501) return null;
    const { hop } = c;
    const asked = preflight && hop.preflight !== null ? askedMethod(hop.preflight, hop) : hop.request.method;
    const isGet = asked === 'GET' || asked === 'HEAD';
    if (isGet && !preflight) return null;
    for (const [platform, hint, of] of fileHosts) {
      const ground = of(about);
      if (ground === null) continue;
      const evidence = { platform, status: String(status), method: asked ?? hop.request.method };
      const grounds = [ground];
      return {
        drafts: isGet
          ? [{ id: 'send-plain-get', evidence, grounds, hint }, ...withoutPreflight(c)]
          : [{ id: 'call-a-server', evidence, grounds, hint }],
        instead: true,
      };
    }
    return null;
  },
};

function hostOfPort({ host, port }: URL, pattern: RegExp): Ground | null {
  return pattern.test(port) ? { kind: 'address', value: host } : null;
}
