import { get } from '../../engine/fetch/header-list.ts';
import type { Ground } from '../remedy.ts';
import type { About, Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround, hostGround } from '../signature.ts';

/** A program that people run and do not write, and its own option for origins; `<origin>` stands for the page's. */
type Program = readonly [name: string, option: string, of: (about: About) => Ground | null];

const port =
  (number: number, path = /./) =>
  ({ url }: About): Ground | null =>
    url.port === String(number) && path.test(url.pathname) ? { kind: 'address', value: url.host } : null;

const says =
  (name: string, value?: RegExp) =>
  ({ response }: About): Ground | null =>
    headerGround(response, name, value);

const programs: readonly Program[] = [
  // https://docs.ollama.com/faq
  ['Ollama', 'OLLAMA_ORIGINS=<origin>', port(11434)],
  ['LM Studio', 'Enable CORS (lms server start --cors)', port(1234, /^\/(?:v1|api)\//)],
  ['ComfyUI', '--enable-cors-header <origin>', port(8188)],
  ['Stable Diffusion web UI', '--cors-allow-origins=<origin>', port(7860)],
  [
    'Elasticsearch or OpenSearch',
    'http.cors.enabled: true, http.cors.allow-origin: <origin> and http.cors.allow-headers',
    (about) => firstGround(says('X-elastic-product')(about), port(9200)(about)),
  ],
  ['CouchDB', '[chttpd] enable_cors = true, [cors] origins = <origin>', says('Server', /^couchdb/i)],
  ['Home Assistant', 'http: cors_allowed_origins: <origin>', port(8123, /^\/(?:api|auth)\//)],
  ['Kubo (IPFS)', 'API.HTTPHeaders.Access-Control-Allow-Origin ["<origin>"]', port(5001, /^\/api\/v0\//)],
  ['the Ethereum node', '--http.corsdomain <origin>', port(8545)],
  ['Moonraker', '[authorization] cors_domains: <origin>', port(7125)],
  [
    'Jupyter',
    "c.ServerApp.allow_origin = '<origin>'",
    (about) => (about.url.pathname.includes('/api/') ? says('Server', /^tornadoserver/i)(about) : null),
  ],
  ['MinIO', 'MINIO_API_CORS_ALLOW_ORIGIN=<origin>', says('Server', /^minio/i)],
  ['Strapi', "origin: ['<origin>'] of strapi::cors in config/middlewares", says('X-Powered-By', /^strapi/i)],
  ['Directus', 'CORS_ENABLED=true, CORS_ORIGIN=<origin>', says('X-Powered-By', /^directus/i)],
  [
    'Appwrite',
    'a Web platform of the project, with the host of <origin>',
    ({ response, url }) =>
      firstGround(
        bodyGround(response, /Invalid Origin\. Register your new client/),
        hostGround(url, /^(?:[a-z]+\.)?cloud\.appwrite\.io$/),
      ),
  ],
  ['Discourse', 'DISCOURSE_ENABLE_CORS=true, DISCOURSE_CORS_ORIGIN=<origin>', says('X-Discourse-Route')],
  [
    'Gitea or Forgejo',
    '[cors] ENABLED = true, ALLOW_DOMAIN = <origin>',
    says('Set-Cookie', /\bi_like_gitea=/),
  ],
  ['Drupal', 'cors.config in services.yml, allowedOrigins: ["<origin>"]', says('X-Generator', /^drupal/i)],
  ['WordPress', '<origin> in the filter allowed_http_origins', says('Link', /rel="https:\/\/api\.w\.org\/"/)],
  [
    'Jira or Confluence',
    'Allowlist of the administration, with incoming requests of <origin>',
    says('X-AREQUESTID'),
  ],
  ['Jenkins', 'the CORS filter plugin, with <origin>', says('X-Jenkins')],
  [
    'n8n',
    'Allowed Origins (CORS) of the Webhook node: <origin>',
    ({ response }) => bodyGround(response, /The requested webhook \\?"[^"]{0,200}" is not registered/),
  ],
];

/** What such a program refuses, or sends without headers, is changed by its option, and by no code. */
export const program: Signature = {
  find(about) {
    const { c, response, preflight } = about;
    const { status, headers } = response;
    // Another error is its own, and says so.
    const list = status < 300 || status === 403 || (preflight && status < 500);
    if (!list || get(headers, 'Access-Control-Allow-Origin') !== null) return null;
    const [origin] = c.decision.origin.candidates;
    for (const [name, option, of] of programs) {
      const ground = of(about);
      if (ground === null) continue;
      const evidence = { program: name, option: option.replace('<origin>', () => origin) };
      return {
        drafts: [{ id: 'set-program-option', evidence, grounds: [ground], target: about.url.origin }],
        instead: false,
      };
    }
    return null;
  },
};
