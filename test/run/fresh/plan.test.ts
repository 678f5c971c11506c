import { describe, expect, it } from 'vitest';
import { allNodes, planOf, summaryOf, type Visit, type Wanted, warningsIn } from './plan.ts';

const all: Wanted = { nodes: allNodes, only: null, as: null, apart: true, tests: null };
const commands = ({ steps }: Visit) => steps.map(({ command }) => command.replace(/^apt-get.*/, 'a browser'));

const cases: readonly [name: string, wanted: Partial<Wanted>, visits: readonly string[]][] = [
  [
    'all: each command of the README on each Node',
    {},
    [
      '20 person: a browser, npm ci, npm start',
      '20 root: npm ci, npm start',
      '20 root: npm ci, npm test',
      '22 person: a browser, npm ci, npm start',
      '22 root: npm ci, npm start',
      '22 root: npm ci, npm test',
    ],
  ],
  [
    'one command, one Node, one user',
    { only: 'start', nodes: ['22'], as: 'root' },
    ['22 root: npm ci, npm start'],
  ],
  [
    'a few tests instead of all',
    { only: 'test', nodes: ['22'], tests: 'test/url' },
    ['22 root: npm ci, npm run unit -- test/url'],
  ],
  [
    'no machine of its own: each command once, by whoever runs it, with what is there',
    { nodes: ['22'], apart: false },
    ['22 you: npm ci, npm start', '22 you: npm ci, npm test'],
  ],
  ['what nobody types', { only: 'test', as: 'person' }, []],
];

describe('planOf', () => {
  it.each(cases)('%s', (_, wanted, visits) => {
    const plan = planOf({ ...all, ...wanted });
    expect(plan.map((visit) => `${visit.node} ${visit.who}: ${commands(visit).join(', ')}`)).toEqual(visits);
  });

  it('lets only the owner install', () => {
    const steps = planOf(all).flatMap((visit) => visit.steps);
    const owners = steps.filter(({ byOwner }) => byOwner);
    expect(owners).toEqual(steps.filter(({ command }) => command.startsWith('apt-get')));
    expect(owners).toHaveLength(2);
  });
});

it('warningsIn finds what npm warned of, in the words of each npm', () => {
  const said =
    'npm warn EBADENGINE a\nnpm WARN deprecated b\nnpm notice c\nadded 3 packages\nwarned: npm warn d';
  expect(warningsIn(said)).toEqual(['npm warn EBADENGINE a', 'npm WARN deprecated b']);
});

it('summaryOf says how long each took, and what failed', () => {
  const [visit] = planOf({ ...all, only: 'start', as: 'person', nodes: ['20'] }) as [Visit];
  const made = visit.steps.map((step, index) => ({
    step,
    seconds: 10.4 * (index + 1),
    problem: index === 2 ? 'exited with 1' : null,
  }));
  expect(summaryOf([[visit, made]])).toBe(
    'Node 20, a person: a browser 10 s, npm ci 21 s, npm start 31 s (exited with 1)',
  );
});
