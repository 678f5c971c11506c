import { scenarios } from '/scenarios.js';
import { card, link, section, show } from './cards.js';
import { execute } from './run.js';

const data = JSON.parse(document.getElementById('data').textContent);
const entries = new Map(data.themes.flatMap((theme) => theme.scenarios).map((entry) => [entry.id, entry]));
const here = [...entries.values()].filter((entry) => entry.page === data.page);
const frames = new Map();
const cards = new Map();
const pageTitles = {
  app: 'all cards',
  http: 'plain http',
  localhost: 'localhost',
  public: 'a public site',
  'public-http': 'a public site over plain http',
};
let runs = 0;

/**
 * Runs one scenario; resolves with `{ id, run, url, outcome: { kind, text, … }, received }`. `url` is that of the
 * asserted request, other than in any run before. Rejects where the scenario belongs to another page.
 */
async function run(id) {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`no scenario ${id}`);
  if (entry.page !== data.page) throw new Error(`${id} runs on ${data.pages[entry.page]}/`);
  runs += 1;
  const task = { id, run: `${data.load}.${runs}`, request: entry.request, origins: entry.origins };
  show(cards.get(id), null);
  const result = entry.from === data.page ? await execute(scenarios, task) : await inFrame(entry, task);
  result.received = await (await fetch(`/seen/${id}/${task.run}`)).json();
  show(cards.get(id), result);
  return result;
}

/** Runs every scenario of this page, one after the other; resolves with their results. */
async function runAll() {
  const progress = document.getElementById('progress');
  const results = [];
  for (const { id } of here) {
    progress.textContent = `${results.length + 1} of ${here.length}`;
    results.push(await run(id));
  }
  progress.textContent = `${results.length} run`;
  return results;
}

async function inFrame({ from: name, frame: { server, attributes } }, task) {
  let frame = frames.get(name);
  if (frame === undefined) {
    frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = name;
    for (const [key, value] of Object.entries(attributes)) frame.setAttribute(key, value);
    frame.src = `${server === null ? '' : task.origins[server]}/frame/${name}`;
    frames.set(name, frame);
    frame.loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
  }
  await frame.loaded;
  const { port1, port2 } = new MessageChannel();
  const settled = new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data);
  });
  frame.contentWindow.postMessage(task, '*', [port2]);
  return settled;
}

const isHome = data.page === 'app';
const main = document.querySelector('main');
for (const theme of data.themes) {
  // The first page shows every card, so that nothing has to be searched for; the others show their own.
  const shown = theme.scenarios.filter((entry) => isHome || entry.page === data.page);
  if (shown.length === 0) continue;
  const grid = section(main, theme);
  document.getElementById('themes').append(link(`#${theme.id}`, theme.title));
  for (const entry of shown) {
    const elsewhere = entry.page === data.page ? null : data.pages[entry.page];
    cards.set(
      entry.id,
      card(grid, entry, elsewhere, () => run(entry.id)),
    );
  }
}
const others = Object.entries(data.pages).filter(([name]) => name !== data.page);
document
  .getElementById('pages')
  .append('Other pages:', ...others.map(([name, origin]) => link(`${origin}/`, pageTitles[name])));
document.getElementById('run-all').addEventListener('click', () => void runAll());
window.lab = { run, runAll, ids: here.map(({ id }) => id) };
