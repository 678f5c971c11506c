import { render } from 'preact';
import { App } from '../../../panel/components/App.tsx';
import { createStore } from '../../../panel/state/store.ts';
import { applyTheme } from '../../../panel/theme.ts';
import type { Analyzed } from '../../../src/analyze.ts';
import { analyzed, hop, text } from '../build.ts';
import { examples } from '../examples.ts';

/**
 * The panel without DevTools, in a plain page: `?theme=dark`, `?log=empty|many`, `?open=<id>`, `?tab=fix|headers|test|what-if`,
 * `?place=problems`.
 */
const asked = new URLSearchParams(location.search);

const many = (): readonly Analyzed[] =>
  Array.from({ length: 10_000 }, (_, index) =>
    analyzed({
      exchange: { id: `many-${index}`, hops: [hop({ url: `https://api.partner.test/items/${index}` })] },
      decision: { verdict: index % 3 === 0 ? 'blocked' : 'allowed' },
      explanation: { label: text`Row ${String(index)}` },
    }),
  );

const logs: Readonly<Record<string, () => readonly Analyzed[]>> = {
  empty: () => [],
  many,
  examples: () => examples,
};

let all: readonly Analyzed[] = [];
const store = createStore<Analyzed>({
  add: (items) => {
    all = [...all, ...items];
  },
  clear: () => {
    all = [];
  },
  forget: () => {},
  analyzed: () => all,
});
const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
applyTheme(document.documentElement, asked.get('theme') === 'dark' ? 'dark' : 'light');
store.setSource({ kind: 'live', dropped: 0, limit: 20_000 });
store.addEntries((logs[asked.get('log') ?? 'examples'] ?? logs.examples ?? (() => []))());
store.goTo(asked.get('place') === 'problems' ? 'problems' : 'requests');
const tab = asked.get('tab');
const known = (['headers', 'fix', 'test', 'what-if'] as const).find((each) => each === tab);
if (known !== undefined) store.showTab(known);
const open = asked.get('open');
if (open !== null) store.open(open);
render(<App store={store} />, root);
