import { policy, type RemedyCase, type RemedyCases } from '../remedy-case.ts';

const post = (url: string, ...headers: readonly string[]) =>
  ({ url, method: 'POST', response: { status: 405, headers } }) as const;
const called = (says: RegExp): Pick<RemedyCase, 'first' | 'owner' | 'never' | 'says'> => ({
  first: 'call-a-server',
  owner: 'page-code',
  never: [policy, 'use-right-method'],
  says,
});

/** Hosts that have files alone refuse what is no GET, and each has its own way to more. */
export const fileHostCases: RemedyCases = {
  'Netlify, a POST': {
    ...post('https://app.netlify.app/api/a', 'Server: Netlify'),
    ...called(/Netlify.*function.*_redirects/),
  },
  'Vercel, a POST': {
    ...post('https://x.vercel.app/api/a', 'Server: Vercel'),
    ...called(/Vercel.*rewrites/),
  },
  'the website endpoint of S3, a POST': {
    ...post('https://b.s3-website-us-east-1.amazonaws.com/a', 'Server: AmazonS3'),
    ...called(/website endpoint.*REST endpoint/),
  },
  'a static website of Azure, a POST': {
    ...post('https://acc.z6.web.core.windows.net/a', 'Server: Windows-Azure-Web/1.0'),
    ...called(/no CORS headers at all/),
  },
  'Firebase Hosting, a POST': { ...post('https://x.web.app/api/a'), ...called(/firebase\.json/) },
  'Live Server, a POST': { ...post('http://127.0.0.1:5500/save.php'), ...called(/no PHP/) },
  'Python’s server, a POST': {
    url: 'http://localhost:8000/a',
    method: 'POST',
    response: { status: 501, headers: ['Server: SimpleHTTP/0.6 Python/3.12.3'] },
    ...called(/http-server --cors/),
  },
  'Vercel, a preflight of a PUT': {
    url: 'https://x.vercel.app/a',
    method: 'PUT',
    preflight: { status: 405, headers: ['Server: Vercel'] },
    ...called(/take a PUT/),
  },
  'GitHub Pages, a preflight of a GET': {
    url: 'https://someone.github.io/a.json',
    sent: ['X-A: 1'],
    preflight: { status: 405, headers: ['Server: GitHub.com'] },
    first: 'send-plain-get',
    owner: 'page-code',
    also: ['avoid-preflight'],
    never: [policy],
    says: /GitHub Pages/,
  },
  'an application there that refuses otherwise is none': {
    url: 'https://x.vercel.app/a',
    method: 'POST',
    response: { status: 500, headers: ['Server: Vercel'] },
    first: 'mend-server-error',
    owner: 'api-server',
    never: ['call-a-server'],
  },
};
