import type { Port } from '../../src/capture/browser.ts';
import type { OverrideRule } from '../../src/capture/override.ts';

type Reply = 'allow' | 'deny' | 'never';

/** A browser with an extension in it: its permissions, its rules, and lines between its pages and its service worker. */
export interface FakeExtension {
  granted: string[];
  rules: OverrideRule[];
  /** What a person does with the prompt. */
  reply: Reply;
  /** What the browser makes of a change of rules; `hangs` until `settleRules`. */
  update: 'works' | 'hangs' | 'throws';
  /** Has all changes done that hang. */
  settleRules(): void;
  /** Pages of the extension that were opened beside a tab; null: the browser opens none. */
  opened: string[] | null;
  /** How many tabs of the extension's were closed by it. */
  closed: number;
  /** The service worker is stopped, and with it all lines. */
  stopWorker(): void;
  /** The page at the other end of the lines goes away without a word. */
  closePage(): void;
  /** Stands in the place of src/capture/browser.ts. */
  readonly module: object;
}

export function fakeExtension(): FakeExtension {
  let onConnect: ((port: Port) => void) | null = null;
  const hanging: (() => void)[] = [];
  const lines: { readonly ends: readonly [End, End]; open: boolean }[] = [];

  function connectToWorker(name: string): Port {
    const ends = [end(name), end(name)] as const;
    const line = { ends, open: true };
    lines.push(line);
    const [page, worker] = ends.map((own, at) => portOf(own, ends[1 - at] as End, line)) as [Port, Port];
    // A line that nobody listens to has ended before anything is said.
    queueMicrotask(() => onConnect?.(worker));
    return page;
  }

  function endLines(side: 0 | 1): void {
    for (const line of lines.splice(0)) {
      if (!line.open) continue;
      line.open = false;
      for (const listener of line.ends[side].onDisconnect) listener();
    }
  }

  const fake: FakeExtension = {
    granted: [],
    rules: [],
    reply: 'allow',
    update: 'works',
    opened: [],
    closed: 0,
    settleRules: () => {
      for (const settle of hanging.splice(0)) settle();
    },
    stopWorker() {
      onConnect = null;
      endLines(0);
    },
    closePage: () => endLines(1),
    module: {
      tabId: 5,
      permissions: {
        async request({ origins }: { origins: string[] }) {
          if (fake.reply === 'never') throw new Error('no gesture');
          if (fake.reply === 'allow') fake.granted = [...new Set([...fake.granted, ...origins])];
          return fake.reply === 'allow';
        },
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => fake.granted.includes(origin)),
        async remove({ origins }: { origins: string[] }) {
          if (origins.includes('https://stuck.test/*')) throw new Error('required');
          fake.granted = fake.granted.filter((origin) => !origins.includes(origin));
          return true;
        },
        getAll: async () => ({ origins: [...fake.granted] }),
      },
      async openBeside(_: number, page: string) {
        if (fake.opened === null) throw new Error('no such tab');
        fake.opened.push(page);
      },
      closeTabOf(port: Port) {
        fake.closed += 1;
        port.disconnect();
      },
      changeRules: () => ({
        types: [],
        get: async () => [...fake.rules],
        async update({
          removeRuleIds = [],
          addRules = [],
        }: {
          removeRuleIds?: number[];
          addRules?: OverrideRule[];
        }) {
          if (fake.update === 'throws') throw new Error('no room for rules');
          if (fake.update === 'hangs') await new Promise<void>((resolve) => hanging.push(resolve));
          fake.rules = [...fake.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        },
      }),
      lookName: 'look after overrides',
      connectToWorker,
      onPort: (listener: (port: Port) => void) => {
        onConnect = listener;
      },
      onWake: () => {},
    },
  };
  return fake;
}

interface End {
  readonly name: string;
  readonly onMessage: ((message: unknown) => void)[];
  readonly onDisconnect: (() => void)[];
}

const end = (name: string): End => ({ name, onMessage: [], onDisconnect: [] });

function portOf(own: End, other: End, line: { open: boolean }): Port {
  return {
    name: own.name,
    postMessage(message) {
      if (!line.open) throw new Error('disconnected');
      setTimeout(() => {
        for (const listener of line.open ? other.onMessage : []) listener(message);
      });
    },
    disconnect() {
      if (!line.open) return;
      line.open = false;
      setTimeout(() => {
        for (const listener of other.onDisconnect) listener();
      });
    },
    onMessage: { addListener: (listener) => own.onMessage.push(listener) },
    onDisconnect: { addListener: (listener) => own.onDisconnect.push(listener) },
  };
}
