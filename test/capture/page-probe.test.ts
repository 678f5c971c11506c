import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { declareProbe } from '../../src/capture/page-probe.ts';

type Tell = (state: string) => void;

/** A document whose permissions are told when the test does. */
function openDocument() {
  const questions: { readonly name: string; readonly tell: Tell }[] = [];
  const page = createContext({ location: { href: 'https://app.test/' } });
  runInContext(
    `globalThis.window = globalThis;
    class Performance { get timeOrigin() { return 5; } }
    class PermissionStatus { constructor(state) { this.told = state; } get state() { return this.told; } }
    class Permissions { query({ name }) { return wait(name).then((state) => new PermissionStatus(state)); } }
    class Navigator { get permissions() { return thePermissions; } }
    const thePermissions = new Permissions();
    const [theNavigator, thePerformance] = [new Navigator(), new Performance()];
    Object.assign(globalThis, { Performance, PermissionStatus, Permissions, Navigator });
    Object.defineProperty(globalThis, 'navigator', { get: () => theNavigator });
    Object.defineProperty(globalThis, 'performance', { get: () => thePerformance });
    Object.defineProperty(globalThis, 'isSecureContext', { get: () => true });`,
    Object.assign(page, {
      wait: (name: string) => new Promise<string>((tell) => questions.push({ name, tell })),
    }),
  );
  runInContext(declareProbe('probe', 1), page);
  const evaluate = (expression: string) => runInContext(expression, page) as string;
  return {
    questions,
    ask: () => evaluate('probe.ask(true, true, true)'),
    states: () => evaluate('probe.states()'),
  };
}

/** Whatever waits for a promise that is settled has gone on. */
const turned = () => new Promise((resolve) => setImmediate(resolve));

it('says since when it is there, whether it is secure, and where', () => {
  expect(openDocument().ask()).toBe('5\ntrue\nhttps://app.test/');
});

it('tells each permission once it is known', async () => {
  const { questions, ask, states } = openDocument();
  ask();
  expect(states()).toBe('');
  for (const { tell } of questions) tell('prompt');
  await turned();
  expect(states()).toBe('local-network prompt\nloopback-network prompt\n');
});

it('tells what it was asked last, not what comes late of a question before', async () => {
  const { questions, ask, states } = openDocument();
  ask();
  ask();
  for (const { tell } of questions.slice(0, 2)) tell('denied');
  await turned();
  expect(states()).toBe('');
  for (const { tell } of questions.slice(2)) tell('granted');
  await turned();
  expect(states()).toBe('local-network granted\nloopback-network granted\n');
});
