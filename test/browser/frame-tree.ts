import { FrameTree } from 'puppeteer-core/internal/cdp/FrameTree.js';

type Frame = Parameters<typeof FrameTree.prototype.addFrame>[0];

/**
 * Puppeteer (24.43 to 25.16) forgets who waits for a frame that is not in its tree yet: on a busy machine, where a frame of
 * another process can tell that it has navigated before it is listed, it keeps the empty URL for good. DevTools with the
 * extension's page in them were without it then.
 */
export function rememberWhoWaits(): void {
  const waiting = new WeakMap<object, Map<string, ((frame: Frame) => void)[]>>();
  const { addFrame } = FrameTree.prototype;
  FrameTree.prototype.waitForFrame = function (id) {
    const frame = this.getById(id);
    if (frame !== undefined) return Promise.resolve(frame);
    const all = waiting.get(this) ?? new Map<string, ((frame: Frame) => void)[]>();
    waiting.set(this, all);
    return new Promise((resolve) => all.set(id, [...(all.get(id) ?? []), resolve]));
  };
  FrameTree.prototype.addFrame = function (frame) {
    addFrame.call(this, frame);
    const all = waiting.get(this);
    for (const resolve of all?.get(frame._id) ?? []) resolve(frame);
    all?.delete(frame._id);
  };
}
