import { get } from '../../engine/fetch/header-list.ts';
import type { HintKey } from '../known-servers/known-server.ts';
import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround, hostGround } from '../signature.ts';

type Store = readonly [name: string, host: RegExp, hint: HintKey];

const s3: Store = ['S3', /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)*amazonaws\.com(?:\.cn)?$/, 'remedy.hint.bucket.s3'];
const azure: Store = [
  'Azure Storage',
  /\.(?:blob|file|queue|table|dfs)\.(?:core\.windows\.net|storage\.azure\.net)$/,
  'remedy.hint.bucket.azure',
];

/** Stores of objects, by their hosts, and how the CORS rules of a bucket are set there. */
const stores: readonly Store[] = [
  s3,
  ['R2', /\.r2\.cloudflarestorage\.com$|\.r2\.dev$/, 'remedy.hint.bucket.r2'],
  [
    'Cloud Storage',
    /(?:^|\.)storage\.googleapis\.com$|^firebasestorage\.googleapis\.com$|\.firebasestorage\.app$/,
    'remedy.hint.bucket.gcs',
  ],
  azure,
  ['DigitalOcean Spaces', /\.digitaloceanspaces\.com$/, 'remedy.hint.bucket.other'],
  ['Backblaze B2', /\.backblazeb2\.com$/, 'remedy.hint.bucket.other'],
  ['Wasabi', /\.wasabisys\.com$/, 'remedy.hint.bucket.other'],
  ['Linode Object Storage', /\.linodeobjects\.com$/, 'remedy.hint.bucket.other'],
  ['Scaleway Object Storage', /\.scw\.cloud$/, 'remedy.hint.bucket.other'],
  ['Alibaba OSS', /\.aliyuncs\.com$/, 'remedy.hint.bucket.other'],
  ['Tencent COS', /\.myqcloud\.com$/, 'remedy.hint.bucket.other'],
];

/**
 * A bucket responds to preflights, and adds headers, by rules of its own, and refuses with 403 what none of them fits: there
 * is no login and no code that could do it.
 */
export const bucketCors: Signature = {
  find({ response, url, preflight }) {
    const { status } = response;
    const refused = preflight && (status === 403 || status === 400);
    const ofAzure = firstGround(
      bodyGround(response, /CORS not enabled or no matching rule found|CorsPreflightFailure/),
      headerGround(response, 'x-ms-error-code', /^CorsPreflightFailure/),
      refused ? headerGround(response, 'Server', /^Windows-Azure-(?:Blob|File|Queue|Table)/i) : null,
    );
    // Under a name of one's own, or behind a CDN, what it says tells which it is.
    const says =
      ofAzure ??
      firstGround(
        bodyGround(
          response,
          /CORSResponse: (?:CORS is not enabled for this bucket|This CORS request is not allowed)/,
        ),
        refused ? headerGround(response, 'Server', /^amazons3/i) : null,
      );
    const at = stores.find(([, host]) => host.test(url.hostname));
    const bare = status < 300 && get(response.headers, 'Access-Control-Allow-Origin') === null;
    if (says === null && (at === undefined || !(refused || bare))) return null;
    const [store, host, hint] = at ?? (ofAzure === null ? s3 : azure);
    const ground = says ?? hostGround(url, host);
    return {
      drafts: [
        {
          id: 'set-bucket-cors',
          grounds: ground === null ? [] : [ground],
          target: url.origin,
          evidence: { store },
          hint,
        },
      ],
      instead: false,
    };
  },
};
