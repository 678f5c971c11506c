/** What a line that a document tells people to type does, with the servers and files of `world.ts`. */
export interface Outcome {
  readonly code: number;
  /** All of these are printed. */
  readonly says: readonly RegExp[];
  /** A file that it leaves, and what is in it. */
  readonly writes?: readonly [file: string, holds: RegExp];
  /** For its standard input. */
  readonly input?: string;
  /** It ends on Ctrl+C, or with its input, once it has said all that it says; otherwise by itself. */
  readonly lasts?: boolean;
}

const hidden = /blocked · preflight · HeaderDisallowedByPreflightResponse/;
const nginx = /add_header.*Access-Control-Allow-Headers/;

/** What a client of MCP sends first, and how it asks for the tools. */
const listTools = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/list' },
]
  .map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  .join('');
const fourTools = ['watch', 'explain', 'fix', 'check'].map((name) => new RegExp(`"name":"${name}"`));

/** Lines that need no browser. */
export const commandLines: Readonly<Record<string, Outcome>> = {
  'cors-lens explain shop.har': { code: 1, says: [/MethodDisallowedByPreflightResponse/] },
  'cors-lens explain session.har': { code: 1, says: [hidden, /Owner: /] },
  'cors-lens explain session.har --each': { code: 1, says: [hidden] },
  'cors-lens explain console.txt --origin https://app.example': {
    code: 1,
    says: [/MissingAllowOriginHeader|Access-Control-Allow-Origin/, /https:\/\/app\.example/],
  },
  'cors-lens explain --ndjson monday.har tuesday.har --browser firefox': {
    code: 1,
    says: [/"file":"monday\.har"/, /"file":"tuesday\.har"/, /"browser":\{"name":"firefox"/],
  },
  'cors-lens explain --ndjson captures/*.har > exchanges.ndjson': {
    code: 1,
    says: [],
    writes: ['exchanges.ndjson', /"file":"captures\/monday\.har"[\s\S]*"file":"captures\/tuesday\.har"/],
  },
  'cors-lens export session.har --format vitest --out test': {
    code: 0,
    says: [],
    writes: ['test/cors.test.ts', /from 'vitest'/],
  },
  'cors-lens export session.har --format curl --url /items': { code: 0, says: [/curl [\s\S]*\/items/] },
  'cors-lens export session.har --link --viewer https://viewer.example/': {
    code: 0,
    says: [/^https:\/\/viewer\.example\/#\S{50,}$/m],
  },
  'cors-lens fix session.har --server nginx': { code: 1, says: [nginx] },
  'cors-lens fix session.har --url /items --for-backend': { code: 1, says: [/^#+ /m, /\/items/] },
  'cors-lens check https://api.example/items --origin https://app.example --method PUT': {
    code: 0,
    says: [/PUT https:\/\/api\.example\/items/],
  },
  "cors-lens check https://api.example/items --origin https://app.example --method PUT --header 'X-Trace: 7'":
    {
      code: 1,
      says: [/HeaderDisallowedByPreflightResponse/, /x-trace/i],
    },
  'cors-lens check cors-case.json --secrets-to https://api.example=CORS_COOKIE': {
    code: 0,
    says: [/As it should be/],
  },
  'cors-lens check https://api.example/mcp --origin https://app.example --as mcp': {
    code: 0,
    says: [/POST initialize/, /DELETE of the session/],
  },
  'cors-lens check openapi.yaml --origin https://a.example --origin https://b.example': {
    code: 1,
    says: [/GET https:\/\/api\.example\/items/, /https:\/\/a\.example/, /https:\/\/b\.example/],
  },
  'cors-lens mcp': { code: 0, says: fourTools, input: listTools, lasts: true },
  'cors-lens mcp --folder captures': { code: 0, says: fourTools, input: listTools, lasts: true },
  'cors-lens completion bash': { code: 0, says: [/complete .*cors-lens/] },
  'cors-lens completion fish': { code: 0, says: [/complete .*cors-lens/] },
  'eval "$(cors-lens completion bash)"': { code: 0, says: [] },
};

const blocked = [/✗ GET http\S+\/hidden {2}blocked · actual · MissingAllowOriginHeader/, /Fix: /, /Owner: /];
const session = ['session.har', /\/hidden/] as const;

/** Lines that watch a page with one request that was blocked, and one that was not. */
export const watchLines: Readonly<Record<string, Outcome>> = {
  'cors-lens watch --launch http://localhost:5173/': { code: 0, says: blocked, lasts: true },
  'cors-lens watch --port 9222': { code: 0, says: blocked, lasts: true },
  'cors-lens watch --port 9222 --har session.har': {
    ...{ code: 0, says: blocked, lasts: true },
    writes: session,
  },
  'cors-lens watch --launch http://localhost:5173/ --until-idle --fail': {
    ...{ code: 1, says: blocked },
  },
  'cors-lens watch --launch http://localhost:5173/ --until-idle --har session.har': {
    ...{ code: 0, says: blocked },
    writes: session,
  },
};

/** What starts the browser that listens. */
export const browserLine = 'chromium --remote-debugging-port=9222 --user-data-dir=/tmp/profile';

const fresh = '`npm run fresh` runs it, in an empty system';
const named = 'it is a name in a sentence, and takes a file';
const shells = 'it needs that shell: test/e2e/completion.test.ts installs it';
const project = 'it is of the project: the run that this test is of does it';
const cypress = 'test/e2e/cypress-har.test.ts runs it';

/** Lines that are not run, and why. */
export const notRun: Readonly<Record<string, string>> = {
  'npm ci && npm start': fresh,
  'npm ci && npm test': fresh,
  'npm install --save-dev @neuralegion/cypress-har-generator': cypress,
  'npx cypress run --browser chrome --env hars_folders=cypress/hars': cypress,
  'npx cors-lens explain cypress/hars/items.cy.har': cypress,
  'npm run unit': project,
  'npm run e2e': project,
  'npm run format': project,
  'npm run goldens': project,
  'npm run oracle -- --count 1000': project,
  'cors-lens fix': named,
  'cors-lens export': named,
  'cors-lens fix --for-backend': named,
  'source <(cors-lens completion zsh)': shells,
  'cors-lens completion fish | source': shells,
};
