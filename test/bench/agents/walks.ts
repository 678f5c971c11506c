import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { type App, type Fault, faults } from './app.ts';

/** One result of a tool, as the agent reads it. */
export interface Result {
  readonly tool: string;
  readonly text: string;
}

/** Calls a tool, and keeps what it says. */
export type Call = (tool: string, given?: object) => Promise<string>;

/** What is looked for of each fault. */
export const facts = ['status', 'header', 'owner', 'fix', 'configuration'] as const;
export type Fact = (typeof facts)[number];

/** Which tools a good agent calls, one after the other, and where a result has a fact. */
export interface Walk {
  readonly name: string;
  run(call: Call, app: App): Promise<void>;
  has(fact: Fact, fault: Fault, result: Result): boolean;
}

/**
 * The shortest way that was found: the page, what its console says, which requests there were, what each kind of issue says
 * in full, and, since none of these tells the status of a response that was hidden, the same URLs once more in mode
 * `no-cors`, where nothing is hidden from the list. That is another response than the one that was hidden.
 */
export const theirWalk: Walk = {
  name: 'chrome-devtools-mcp',
  async run(call, app) {
    const page = { pageId: 1 };
    await call('navigate_page', { ...page, url: app.url });
    const said = await call('list_console_messages', { ...page, types: ['error', 'issue'] });
    // Not by type: so filtered, it leaves preflights out.
    await call('list_network_requests', page);
    for (const [, id] of said.matchAll(/^msgid=(\d+) \[issue\]/gm)) {
      await call('get_console_message', { ...page, msgid: Number(id) });
    }
    const urls = [`${app.api}/orders`, `${app.api}/me`, `${app.gateway}/report`];
    const again = `async () => { for (const url of ${JSON.stringify(urls)}) await fetch(url, { mode: 'no-cors' }).catch(() => {}); }`;
    await call('evaluate_script', { ...page, function: again, waitForStableDom: false });
    await call('list_network_requests', { ...page, resourceTypes: ['fetch'] });
    // Who made the response of the gateway: its headers say, to one who goes there.
    await call('navigate_page', { ...page, url: `${app.gateway}/report` });
    const listed = await call('list_network_requests', page);
    const [, id] = /^reqid=(\d+) GET \S*\/report \[502\]/m.exec(listed) ?? [];
    await call('get_network_request', { ...page, reqid: Number(id) });
  },
  has(fact, { path, status, header, owner }, { tool, text }) {
    const about = text.split('\n').filter((line) => line.includes(path));
    switch (fact) {
      case 'status':
        return about.some((line) => line.includes(`[${status}]`));
      case 'header':
        // An issue is told in full, with the requests that it is about at its end.
        return (tool === 'get_console_message' ? [text] : about).some(
          (each) => each.includes(path) && each.includes(header),
        );
      case 'owner':
        // Nothing says it; the header of who made the response lets an agent conclude it.
        return owner === 'proxy' && text.includes(path) && /^- server:nginx/m.test(text);
      case 'fix':
        return text.includes(path) && text.includes('To fix this issue');
      case 'configuration':
        return false;
    }
  },
};

export const ourWalk: Walk = {
  name: 'cors-lens mcp',
  async run(call, app) {
    await readOn(await call('watch', { url: app.url }), (part) => call('explain', { part }));
    const server = { server: 'express', url: app.api };
    await readOn(await call('fix', server), (part) => call('fix', { ...server, part }), hasCode);
    const proxy = { server: 'nginx', url: app.gateway };
    await readOn(await call('fix', proxy), (part) => call('fix', { ...proxy, part }), hasCode);
  },
  has(fact, { path, status, header, owner }, { tool, text }) {
    const block = text.split(/^### /m).find((each) => each.split('\n', 1)[0]?.includes(path)) ?? '';
    switch (fact) {
      case 'status':
        return block.includes(`status ${status}`);
      case 'header':
        return block.includes(header);
      case 'owner':
        return block.includes(owner === 'proxy' ? 'Owner: Proxy' : 'Owner: Server');
      case 'fix':
        return block.includes('Fix: ');
      case 'configuration':
        return tool === 'fix' && text.includes(owner === 'proxy' ? '```nginx' : '```javascript');
    }
  },
};

const hasCode = (text: string): boolean => text.includes('```');

/** Part after part, until there is none, or one has what was looked for. */
async function readOn(
  first: string,
  next: (part: number) => Promise<string>,
  isEnough: (text: string) => boolean = () => false,
): Promise<void> {
  for (let text = first; !isEnough(text); ) {
    const [, part] = /For the next: \S+ with part (\d+)/.exec(text) ?? [];
    if (part === undefined) return;
    text = await next(Number(part));
  }
}

/** In how many calls and bytes of results a fact was found; null: never. */
export function foundAfter(
  walk: Walk,
  results: readonly Result[],
  fact: Fact,
  fault: Fault,
): { readonly calls: number; readonly bytes: number } | null {
  const at = results.findIndex((result) => walk.has(fact, fault, result));
  if (at === -1) return null;
  const read = results.slice(0, at + 1);
  return { calls: read.length, bytes: bytesOf(read) };
}

export const bytesOf = (results: readonly Result[]): number =>
  results.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** Walks it once, with a client that is connected. */
export async function walked(walk: Walk, client: Client, app: App): Promise<readonly Result[]> {
  const results: Result[] = [];
  let asked: Promise<void> | null = app.asked();
  await walk.run(async (tool, given = {}) => {
    const { content, isError } = await client.callTool({ name: tool, arguments: { ...given } });
    const text = (content as readonly { readonly text?: string }[]).map((each) => each.text ?? '').join('\n');
    if (isError === true) throw new Error(`${walk.name}: ${tool}: ${text}`);
    results.push({ tool, text });
    // The page has made its calls before anything is asked about them.
    await asked;
    asked = null;
    return text;
  }, app);
  return results;
}

export { faults };
