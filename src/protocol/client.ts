/** An event of the Chrome DevTools Protocol. */
export interface ProtocolEvent {
  readonly method: string;
  readonly params: unknown;
  /** Not there: of the session that the client itself is. */
  readonly sessionId?: string;
}

/**
 * Whoever can send and hear, in flat mode: what an event or a command is of says its `sessionId`.
 *
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export interface ProtocolClient {
  /** Rejects where the browser refuses the command, or is gone. */
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
  /** @returns what ends it */
  on(heard: (event: ProtocolEvent) => void): () => void;
}
