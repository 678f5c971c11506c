import type { Firefox } from './launch.ts';

/** One of Firefox's console messages on CORS. */
export interface CorsMessage {
  /** Its category, such as `CORSMissingAllowOrigin2`. */
  readonly key: string;
  /** The URL it names; null: none. */
  readonly url: string | null;
  readonly text: string;
}

/** Messages since the last call, once none has come for a moment: they arrive after script has its error. */
export async function takeCorsMessages({ call }: Firefox): Promise<readonly CorsMessage[]> {
  const taken: { key: string; text: string }[] = [];
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const more = await call<{ key: string; text: string }[]>('takeMessages');
    if (more.length === 0) break;
    taken.push(...more);
  }
  return taken.map((message) => ({
    ...message,
    url: /(?:https?|wss?):\/\/[^\s’”"]+?(?=[.’”]?(?:\s|$|[’”]))/.exec(message.text)?.[0] ?? null,
  }));
}
