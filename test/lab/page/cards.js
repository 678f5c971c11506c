/** A theme's heading; returns the grid its cards go into. */
export function section(parent, theme) {
  const grid = element('div', { className: 'grid' });
  const heading = element('h2', { textContent: theme.title });
  const block = element(
    'section',
    { id: theme.id },
    heading,
    element('p', { textContent: theme.intro }),
    grid,
  );
  parent.append(block);
  return grid;
}

/** A scenario's card. `elsewhere`: the origin of the page it runs on, or null where it is this one. */
export function card(grid, entry, elsewhere, run) {
  const action =
    elsewhere === null
      ? element('button', {
          type: 'button',
          textContent: 'Run',
          onclick: run,
          ariaLabel: `Run: ${entry.title}`,
        })
      : element('span', { className: 'elsewhere' }, 'Runs on ', link(`${elsewhere}/#${entry.id}`, elsewhere));
  const parts = [
    element('h3', { textContent: entry.title }),
    element('p', { textContent: entry.story }),
    element('pre', { textContent: entry.code }),
    element(
      'details',
      {},
      element('summary', { textContent: 'What the servers send' }),
      element('pre', { textContent: entry.servers }),
    ),
    element('p', { className: 'hint', textContent: entry.hint }),
    element('div', { className: 'bar' }, action, element('output', {})),
    element('p', { className: 'received' }),
  ];
  const node = element('article', { id: entry.id }, ...parts);
  grid.append(node);
  return node;
}

/** Writes a run's result into a card; null: it is running. */
export function show(node, result) {
  const output = node.querySelector('output');
  node.dataset.state = result === null ? 'running' : result.outcome.kind;
  output.textContent = result === null ? 'running …' : result.outcome.text;
  const names = result === null ? [] : result.received.map(({ method }) => method);
  const received = names.length === 0 ? 'nothing' : names.join(', then ');
  node.querySelector('.received').textContent = result === null ? '' : `The servers received: ${received}.`;
}

/** A link; `text` is what it shows. */
export function link(href, text) {
  return element('a', { href, textContent: text });
}

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
