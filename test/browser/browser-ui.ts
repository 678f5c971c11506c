import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { WebSocket } from 'ws';
import { eventually } from '../eventually.ts';

/** Makes Chromium tell of its own windows, as of pages: menus, bubbles and prompts. */
export const browserUiArgs = ['--enable-ui-devtools=0'] as const;

/** A part of a window of the browser's own. */
export interface UiPart {
  /** The class of views, or the name of a window. */
  readonly name: string;
  /** What stands on it; null: nothing. */
  readonly text: string | null;
  /** Its middle, in pixels of the screen. */
  readonly middle: { readonly x: number; readonly y: number };
}

interface UiNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly UiNode[];
}

type Facts = ReadonlyMap<string, string>;

/** A look at the browser's own windows. One at a time: Chromium lets the second one fall. */
export interface BrowserUi {
  /** The parts of the first window of that name; null: there is none. */
  partsOf(window: string): Promise<readonly UiPart[] | null>;
  close(): void;
}

/**
 * Launch the browser with `browserUiArgs`.
 *
 * @see https://chromium.googlesource.com/chromium/src/+/main/docs/ui/ui_devtools/index.md
 */
export async function openBrowserUi(browser: Browser): Promise<BrowserUi> {
  const { ask, close } = await eventually(() => connect(portOf(browser)));
  await ask('CSS.enable');
  return {
    async partsOf(name) {
      const { root } = (await ask('DOM.getDocument')) as { readonly root: UiNode };
      const window = find(root, name);
      if (window === null) return null;
      return partsIn(window, { x: 0, y: 0 }, async ({ nodeId }) =>
        factsOf(await ask('CSS.getMatchedStylesForNode', { nodeId })),
      );
    },
    close,
  };
}

/** The browser opens the port beside its other work, and writes it down only then. */
function portOf(browser: Browser): number {
  const key = '--user-data-dir=';
  const profile = browser.process()?.spawnargs.find((arg) => arg.startsWith(key));
  return Number.parseInt(
    readFileSync(join(profile?.slice(key.length) ?? '', 'UIDevToolsActivePort'), 'utf8'),
    10,
  );
}

function find(node: UiNode, name: string): UiNode | null {
  if (node.nodeName === 'Widget' && nameOf(node) === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found !== null) return found;
  }
  return null;
}

function nameOf({ attributes = [] }: UiNode): string {
  return attributes[attributes.indexOf('name') + 1] ?? '';
}

async function partsIn(
  node: UiNode,
  parent: UiPart['middle'],
  ask: (node: UiNode) => Promise<Facts>,
): Promise<readonly UiPart[]> {
  const facts = await ask(node);
  const number = (key: string) => Number(facts.get(key) ?? 0);
  // A window says where it is on the screen, a view where it is in the one around it.
  const [x, y] = [parent.x + number('X'), parent.y + number('Y')];
  const own: UiPart = {
    name: nameOf(node),
    text: facts.get('Text') ?? null,
    middle: { x: Math.round(x + number('Width') / 2), y: Math.round(y + number('Height') / 2) },
  };
  const parts = [own];
  for (const child of node.children ?? [])
    for (const part of await partsIn(child, { x, y }, ask)) parts.push(part);
  return parts;
}

/** What UI DevTools show as styles. */
function factsOf(reply: unknown): Facts {
  // A part that has gone since has none.
  const { matchedCSSRules: rules = [] } = Object(reply) as {
    readonly matchedCSSRules?: readonly {
      readonly rule: {
        readonly style: { readonly cssProperties: readonly { name: string; value: string }[] };
      };
    }[];
  };
  return new Map(
    rules.flatMap(({ rule }) => rule.style.cssProperties.map(({ name, value }) => [name, value] as const)),
  );
}

async function connect(port: number): Promise<{
  ask(method: string, params?: object): Promise<unknown>;
  close(): void;
}> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (reply: unknown) => void>();
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('message', (data) => {
    const { id, result } = JSON.parse(String(data)) as { readonly id?: number; readonly result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  return {
    ask: (method, params = {}) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
