import { parseUrl } from '../url/parse-url.ts';
import type { Ground } from './remedy.ts';

/** What a person can do at a service that is not theirs. */
export type Way =
  /** It has a setting for pages, in the vendor's own console. */
  | 'setting'
  /** It is for servers: a page has to ask through one. */
  | 'server-only';

export interface ThirdParty {
  readonly name: string;
  readonly way: Way;
  readonly ground: Ground;
}

/** Hosts that plainly belong to a vendor. What people build on such hosts (functions, buckets, apps) is theirs, and not here. */
const hosts: readonly (readonly [name: string, way: Way, host: RegExp])[] = [
  [
    'AWS',
    'server-only',
    /^(?!.*(?:execute-api|lambda-url|\.s3[.-]|^s3[.-]|elb\.|cloudfront|elasticbeanstalk|awsapprunner|amplifyapp|amazoncognito|appsync|\.es\.|\.aoss\.)).*\.amazonaws\.com(?:\.cn)?$/,
  ],
  [
    'Google',
    'setting',
    /^(?!storage\.|firestore\.|firebasestorage\.).*\.googleapis\.com$|^(?:www|accounts|docs|drive|maps|translate|fonts)\.google\.com$|\.gstatic\.com$|\.googleusercontent\.com$|^dns\.google$/,
  ],
  [
    'Microsoft',
    'setting',
    /^(?:graph|management)\.(?:microsoft|windows|azure)\.(?:com|net)$|\.sharepoint\.com$|\.dynamics\.com$|\.cognitiveservices\.azure\.com$|\.openai\.azure\.com$/,
  ],
  [
    'GitHub',
    'server-only',
    /^(?:api\.|raw\.|gist\.|codeload\.|objects\.)?github(?:usercontent)?\.com$|^(?:raw|gist|objects|avatars)\.githubusercontent\.com$/,
  ],
  ['GitLab', 'server-only', /^gitlab\.com$/],
  ['OpenAI', 'server-only', /^(?:api|chat)\.openai\.com$|^chatgpt\.com$/],
  ['Anthropic', 'server-only', /^api\.anthropic\.com$/],
  ['Stripe', 'server-only', /^api\.stripe\.com$/],
  ['PayPal', 'server-only', /^api(?:-m)?(?:\.sandbox)?\.paypal\.com$/],
  ['Slack', 'server-only', /^(?:hooks\.)?slack\.com$/],
  ['Discord', 'server-only', /^(?:cdn\.)?discord(?:app)?\.com$/],
  ['Telegram', 'server-only', /^api\.telegram\.org$/],
  ['Twilio', 'server-only', /^api\.twilio\.com$/],
  ['SendGrid', 'server-only', /^api\.sendgrid\.com$/],
  ['Mailgun', 'server-only', /^api(?:\.eu)?\.mailgun\.net$/],
  ['Mailchimp', 'server-only', /\.(?:api|list-manage)\.mailchimp\.com$|\.list-manage\.com$/],
  ['HubSpot', 'server-only', /^api\.hub(?:api|spot)\.com$/],
  ['Salesforce', 'setting', /\.(?:my\.)?salesforce\.com$|\.force\.com$/],
  ['Shopify', 'server-only', /\.myshopify\.com$/],
  ['Notion', 'server-only', /^api\.notion\.com$/],
  ['Airtable', 'server-only', /^api\.airtable\.com$/],
  ['Atlassian', 'server-only', /\.atlassian\.(?:net|com)$/],
  ['Zendesk', 'server-only', /\.zendesk\.com$/],
  ['Meta', 'server-only', /^(?:graph|www|api)\.(?:facebook|instagram|whatsapp)\.com$/],
  ['X', 'server-only', /^(?:api|upload)\.(?:twitter|x)\.com$/],
  ['LinkedIn', 'server-only', /^(?:api|www)\.linkedin\.com$/],
  ['Reddit', 'server-only', /^(?:www|oauth|old)\.reddit\.com$/],
  ['TikTok', 'server-only', /^(?:open|www|business-api)\.(?:tiktok|tiktokapis)\.com$/],
  ['Spotify', 'server-only', /^(?:api|accounts)\.spotify\.com$/],
  ['Yahoo', 'server-only', /\.finance\.yahoo\.com$/],
  ['Wikimedia', 'setting', /\.(?:wikipedia|wikimedia|wikidata)\.org$/],
  ['Riot Games', 'server-only', /\.api\.riotgames\.com$/],
  ['Yelp', 'server-only', /^api\.yelp\.com$/],
  ['NewsAPI', 'server-only', /^newsapi\.org$/],
  ['Cloudflare', 'server-only', /^(?:api\.cloudflare\.com|cloudflare-dns\.com)$/],
  ['DigitalOcean', 'server-only', /^api\.digitalocean\.com$/],
  ['Vercel', 'server-only', /^api\.vercel\.com$/],
  ['Mapbox', 'setting', /^api\.mapbox\.com$/],
  ['Sentry', 'setting', /\.(?:ingest\.)?(?:[a-z]{2}\.)?sentry\.io$/],
  ['Datadog', 'setting', /\.(?:browser-intake-)?datadoghq\.(?:com|eu)$|^browser-intake-/],
  ['npm', 'server-only', /^registry\.npmjs\.org$/],
  ['Groq', 'server-only', /^api\.groq\.com$/],
  ['Mistral', 'server-only', /^api\.mistral\.ai$/],
  ['DeepSeek', 'server-only', /^api\.deepseek\.com$/],
  ['xAI', 'server-only', /^api\.x\.ai$/],
  ['Perplexity', 'server-only', /^api\.perplexity\.ai$/],
  ['Cohere', 'server-only', /^api\.cohere\.(?:com|ai)$/],
  ['Replicate', 'server-only', /^api\.replicate\.com$/],
  ['ElevenLabs', 'server-only', /^api\.elevenlabs\.io$/],
  ['Hugging Face', 'server-only', /^(?:api-inference\.|router\.)?huggingface\.co$/],
  ['Resend', 'server-only', /^api\.resend\.com$/],
  ['Dropbox', 'server-only', /^(?:api|content)\.dropboxapi\.com$|^www\.dropbox\.com$/],
  ['Square', 'server-only', /^connect\.squareup(?:sandbox)?\.com$/],
  ['Steam', 'server-only', /^(?:api|store)\.steampowered\.com$|^steamcommunity\.com$/],
  ['OpenStreetMap', 'server-only', /(?:^|\.)openstreetmap\.org$/],
  ['cdnjs', 'server-only', /^cdnjs\.cloudflare\.com$/],
  ['jsDelivr', 'server-only', /\.jsdelivr\.net$/],
  ['unpkg', 'server-only', /^(?:www\.)?unpkg\.com$/],
  ['jQuery', 'server-only', /^code\.jquery\.com$/],
  ['Google Analytics', 'server-only', /^www\.google(?:-analytics|tagmanager)\.com$/],
];

/** null: it may be anybody's. */
export function thirdPartyAt(url: string): ThirdParty | null {
  const parsed = parseUrl(url);
  if (parsed === null) return null;
  const { hostname } = parsed;
  const found = hosts.find(([, , host]) => host.test(hostname));
  if (found === undefined) return null;
  const [name, way] = found;
  return { name, way, ground: { kind: 'address', value: hostname } };
}
