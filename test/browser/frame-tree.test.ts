import { FrameTree } from 'puppeteer-core/internal/cdp/FrameTree.js';
import { expect, test } from 'vitest';
import { rememberWhoWaits } from './frame-tree.ts';

type Tree = FrameTree<never>;
type Frame = Parameters<Tree['addFrame']>[0];

const frame = { _id: 'F' } as unknown as Frame;

/** Who waits for the frame before it is there, and who does so afterwards. */
async function heard(): Promise<readonly string[]> {
  const tree: Tree = new FrameTree();
  const told: string[] = [];
  const wait = (who: string) => void tree.waitForFrame('F').then(() => told.push(who));
  wait('before');
  wait('also before');
  void tree.waitForFrame('other').then(() => told.push('of another'));
  tree.addFrame(frame);
  wait('after');
  await new Promise((later) => setTimeout(later));
  return told;
}

/** Once this one fails, puppeteer remembers by itself, and nothing here is needed any more. */
test('puppeteer forgets who waits for a frame; with this it tells all of them', async () => {
  expect(await heard()).toEqual(['after']);
  rememberWhoWaits();
  expect(await heard()).toEqual(['before', 'also before', 'after']);
});
