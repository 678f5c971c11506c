import { isToken } from '../../../src/engine/fetch/extract-header-list-values.ts';
import type { Header } from '../../../src/engine/fetch/header-list.ts';
import type { Kind } from './kinds.ts';

/** Where in an exchange something is planted. */
export interface Planted {
  readonly url?: string;
  readonly request?: readonly Header[];
  readonly response?: readonly Header[];
  readonly body?: string;
}

export interface Place {
  readonly place: string;
  /** Whether a name stands beside it there; where none does, only a secret of a form of its own can be told. */
  readonly named: boolean;
  readonly plant: (secret: string, name: string) => Planted;
}

const API = 'https://api.other.test';
const encode = encodeURIComponent;
const header = (name: string) => name.replaceAll('ñ', 'n').replaceAll('ł', 'l');
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const json = JSON.stringify;
const element = (name: string) => name.replace(/[^\p{L}\w.-]/gu, '_').replace(/^[\d.-]/, '_');

export const places: readonly Place[] = [
  { place: 'header', named: true, plant: (secret, name) => ({ request: [[`X-${header(name)}`, secret]] }) },
  { place: 'header of another name', named: false, plant: (secret) => ({ request: [['X-Lens', secret]] }) },
  {
    place: 'within a header',
    named: false,
    plant: (secret) => ({ request: [['X-Lens', `client=web; v=2; t=${secret}, q`]] }),
  },
  {
    place: 'URL in a header',
    named: true,
    plant: (secret, name) => ({
      request: [['X-Callback', `https://a.test/cb?x=1&${encode(name)}=${encode(secret)}`]],
    }),
  },
  {
    place: 'JSON in a header',
    named: true,
    plant: (secret, name) => ({ request: [['X-Context', json({ tenant: 'a', [header(name)]: secret })]] }),
  },
  {
    place: 'Authorization',
    named: true,
    plant: (secret) => ({ request: [['Authorization', `Bearer ${secret}`]] }),
  },
  {
    place: 'Cookie',
    named: true,
    plant: (secret, name) => ({ request: [['Cookie', `lang=en; ${header(name)}=${secret}`]] }),
  },
  {
    place: 'Set-Cookie',
    named: true,
    plant: (secret, name) => ({
      response: [['Set-Cookie', `${header(name)}=${encode(secret)}; Path=/; HttpOnly`]],
    }),
  },
  {
    place: 'Location',
    named: true,
    plant: (secret, name) => ({
      response: [['Location', `https://b.test/next?${encode(name)}=${encode(secret)}`]],
    }),
  },
  {
    place: 'fragment of Location',
    named: true,
    plant: (secret, name) => ({
      response: [['Location', `https://b.test/app#/in?${encode(name)}=${encode(secret)}&lang=en`]],
    }),
  },
  {
    place: 'Link',
    named: true,
    plant: (secret, name) => ({
      response: [['Link', `<https://b.test/p?page=2&${encode(name)}=${encode(secret)}>; rel="next"`]],
    }),
  },
  { place: 'response header', named: false, plant: (secret) => ({ response: [['X-Next', secret]] }) },
  {
    place: 'query',
    named: true,
    plant: (secret, name) => ({ url: `${API}/v1/items?page=2&${encode(name)}=${encode(secret)}` }),
  },
  {
    place: 'query of another name',
    named: false,
    plant: (secret) => ({ url: `${API}/v1/items?q=${encode(secret)}` }),
  },
  {
    place: 'URL in a query, encoded',
    named: true,
    plant: (secret, name) => ({
      url: `${API}/go?to=${encode(`https://b.test/x?${encode(name)}=${encode(secret)}`)}`,
    }),
  },
  {
    place: 'URL in a query, encoded twice',
    named: true,
    plant: (secret, name) => ({
      url: `${API}/go?to=${encode(encode(`https://b.test/x?y=1&${encode(name)}=${encode(secret)}`))}`,
    }),
  },
  {
    place: 'JSON in a query',
    named: true,
    plant: (secret, name) => ({ url: `${API}/q?variables=${encode(json({ in: { [name]: secret } }))}` }),
  },
  { place: 'path', named: false, plant: (secret) => ({ url: `${API}/v1/things/${encode(secret)}/items` }) },
  {
    place: 'path after a telling segment',
    named: true,
    plant: (secret, name) => ({ url: `${API}/${encode(name)}/${encode(secret)}` }),
  },
  {
    place: 'matrix parameter',
    named: true,
    plant: (secret, name) => ({ url: `${API}/cart;${encode(name)}=${encode(secret)}/items` }),
  },
  {
    place: 'login in a URL',
    named: true,
    plant: (secret) => ({ url: `https://lens:${encode(secret)}@api.other.test/v1` }),
  },
  { place: 'JSON', named: true, plant: (secret, name) => ({ body: json({ user: 'lens', [name]: secret }) }) },
  {
    place: 'JSON of another name',
    named: false,
    plant: (secret) => ({ body: json({ user: 'lens', data: [1, secret] }) }),
  },
  {
    place: 'JSON, nested',
    named: true,
    plant: (secret, name) => ({ body: json({ a: [{ b: { [name]: secret } }] }) }),
  },
  {
    place: 'JSON in JSON',
    named: true,
    plant: (secret, name) => ({ body: json({ payload: json({ inner: json({ [name]: secret }) }) }) }),
  },
  {
    place: 'name and value',
    named: true,
    plant: (secret, name) => ({
      body: json([
        { name: 'user', value: 'lens' },
        { name, value: secret },
      ]),
    }),
  },
  {
    place: 'list under its name',
    named: true,
    plant: (secret, name) => ({ body: json({ [name]: [secret] }) }),
  },
  {
    place: 'JSON that breaks off',
    named: true,
    plant: (secret, name) => ({ body: `${json({ user: 'lens', [name]: secret }).slice(0, -1)},"x":` }),
  },
  {
    place: 'JSON with a quote too many',
    named: true,
    plant: (secret, name) => ({ body: `{"size":"5" wide",${json(name)}:${json(secret)}}` }),
  },
  {
    place: 'NDJSON',
    named: true,
    plant: (secret, name) => ({ body: `{"op":"index"}\n${json({ [name]: secret })}\n{"op":"end"}\n` }),
  },
  {
    place: 'GraphQL literal',
    named: true,
    plant: (secret, name) => ({
      body: json({
        query: `mutation SignIn { signIn(user: "lens", ${element(name).replace(/[.-]/g, '_')}: ${json(secret)}) { ok } }`,
      }),
    }),
  },
  {
    place: 'GraphQL variables',
    named: true,
    plant: (secret, name) => ({
      body: json({
        operationName: 'SignIn',
        variables: { input: { [name]: secret } },
        query: 'mutation SignIn($input: In!) { signIn(input: $input) { ok } }',
      }),
    }),
  },
  {
    place: 'form',
    named: true,
    plant: (secret, name) => ({ body: `user=lens&${encode(name)}=${encode(secret)}&go=1` }),
  },
  {
    place: 'multipart',
    named: true,
    plant: (secret, name) => ({
      body: `------WebKitFormBoundary7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data; name="user"\r\n\r\nlens\r\n------WebKitFormBoundary7MA4YWxkTrZu0gW\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${secret}\r\n------WebKitFormBoundary7MA4YWxkTrZu0gW--\r\n`,
    }),
  },
  {
    place: 'XML element',
    named: true,
    plant: (secret, name) => ({
      body: `<?xml version="1.0"?><s:In xmlns:s="urn:x"><user>lens</user><s:${element(name)}>${xml(secret)}</s:${element(name)}></s:In>`,
    }),
  },
  {
    place: 'XML attribute',
    named: true,
    plant: (secret, name) => ({ body: `<in><login user="lens" ${element(name)}="${xml(secret)}"/></in>` }),
  },
  {
    place: 'XML, name and value',
    named: true,
    plant: (secret, name) => ({
      body: `<member><name>${xml(name)}</name><value><string>${xml(secret)}</string></value></member>`,
    }),
  },
  {
    place: 'CDATA',
    named: true,
    plant: (secret, name) => ({
      body: `<in><${element(name)}><![CDATA[${secret}]]></${element(name)}></in>`,
    }),
  },
  {
    place: 'text',
    named: true,
    plant: (secret, name) => ({ body: `user: lens\n${name}: ${secret}\nlang: en\n` }),
  },
  {
    place: 'text without a name',
    named: false,
    plant: (secret) => ({ body: `please use ${secret} for it` }),
  },
];

/** A secret that its name alone tells needs it. */
export const fits = (kind: Kind, { named, plant }: Place) => {
  if (kind.byName && !named) return false;
  const { request = [], response = [] } = plant('', kind.name);
  return [...request, ...response].every(([name, value]) => isToken(name) && /^[\t\x20-\x7e]*$/.test(value));
};

/** Where a text with a secret in it may stand. */
export const wholePlaces: readonly Place[] = [
  {
    place: 'header',
    named: true,
    plant: (text) => ({ request: [['X-Lens', text.replaceAll('\n', '\\n')]] }),
  },
  { place: 'query', named: true, plant: (text) => ({ url: `${API}/go?target=${encode(text)}` }) },
  {
    place: 'query, encoded twice',
    named: true,
    plant: (text) => ({ url: `${API}/go?target=${encode(encode(text))}` }),
  },
  { place: 'JSON', named: true, plant: (text) => ({ body: json({ target: text }) }) },
  { place: 'JSON in JSON', named: true, plant: (text) => ({ body: json({ target: json([text]) }) }) },
  { place: 'text', named: true, plant: (text) => ({ body: `see ${text}\nfor more` }) },
  {
    place: 'Location',
    named: true,
    plant: (text) => ({ response: [['Location', `https://b.test/?to=${encode(text)}`]] }),
  },
];

/** Secrets that stand in a URL, a key file or a command by their own structure. */
export const whole: readonly (readonly [kind: string, text: string])[] = [
  ['Slack webhook', 'https://hooks.slack.com/services/T024BE7LD/B07K3QZ1M/{n24}'],
  ['Discord webhook', 'https://discord.com/api/webhooks/1094823759283475968/{u68}'],
  ['Telegram bot', 'https://api.telegram.org/bot{d10}:AA{u33}/sendMessage'],
  [
    'Teams webhook',
    'https://acme.webhook.office.com/webhookb2/{h8}-{h4}-4{h3}-a{h3}-{h12}/IncomingWebhook/{h32}/x',
  ],
  ['Zapier hook', 'https://hooks.zapier.com/hooks/catch/1234567/b{d2}{l3}x/'],
  ['Sentry DSN', 'https://{h32}@o1.ingest.sentry.io/42'],
  ['Postgres', 'postgres://lens:{n12}@db.test:5432/app'],
  ['MongoDB', 'mongodb+srv://lens:{n16}@c0.test/app?retryWrites=true'],
  ['Redis', 'redis://:{n20}@cache.test:6379/0'],
  ['SQL Server', 'Server=tcp:db.test,1433;Database=app;User ID=sa;Password={n12}!;Encrypt=True'],
  ['JDBC', 'jdbc:mysql://db.test/app?user=lens&password={n12}'],
  [
    'Azure storage',
    'DefaultEndpointsProtocol=https;AccountName=lens;AccountKey={b86}==;EndpointSuffix=core.test',
  ],
  ['reset link', 'https://app.test/reset-password/{a20}'],
  ['magic link', 'https://app.test/magic-link/{u43}'],
  ['ASP.NET without cookies', 'https://app.test/(S({a24}))/default.aspx'],
  ['RSA key', '-----BEGIN RSA PRIVATE KEY-----\n{b64}\n{b64}\n{b20}\n-----END RSA PRIVATE KEY-----\n'],
  [
    'OpenSSH key',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA{b40}\n{b70}\n-----END OPENSSH PRIVATE KEY-----',
  ],
];
