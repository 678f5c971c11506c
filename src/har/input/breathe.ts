/**
 * Called again and again within long work. It returns at once while the work has not kept the page busy for long, and
 * else when the browser has seen to input and drawing.
 */
export type Breathe = () => Promise<void> | undefined;

/** Where nobody waits for anything else. */
export const breathless: Breathe = () => undefined;
