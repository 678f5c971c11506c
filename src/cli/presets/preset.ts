import type { Header } from '../../engine/fetch/header-list.ts';
import type { cliPresets } from '../../words/en/cli-presets.ts';

/** Requests that have words of their own, as `mcp.initialize`. */
export type PresetRequestId = keyof typeof cliPresets extends infer Key
  ? Key extends `cli.preset.request.${infer Id}`
    ? Id
    : never
  : never;

/** What a library for browsers sends, and what it has to read, as its own source says. */
export interface Preset {
  /** Package and version whose source was read. */
  readonly client: string;
  /** In the order that the client sends them. */
  readonly requests: readonly PresetRequest[];
}

export interface PresetRequest {
  readonly id: PresetRequestId;
  readonly method: string;
  /** That the client sets itself. */
  readonly headers: readonly Header[];
  readonly body: string | null;
  /** A response header that says where it goes; not there: to the URL of the command. */
  readonly to?: 'Location';
  /** Response headers that the client sends back from then on. */
  readonly sendsBack?: readonly string[];
  /** A response header without which the client never sends this. */
  readonly onlyAfter?: string;
  /** The client follows no redirect of this in a browser. */
  readonly refusesRedirects?: true;
  /** Response headers without which the client stops. */
  readonly needs?: readonly string[];
  /** Response headers that the client uses where the server sends them. */
  readonly reads?: readonly string[];
  /** Statuses with which the client goes on, beside those from 200 to 299; `any`: it looks at none. */
  readonly statuses?: readonly number[] | 'any';
  /** Media types of which the response has to have one. */
  readonly types?: readonly string[];
  /** Not every page makes it: told, and not counted. */
  readonly isOptional?: true;
  /** It stores something: sent only if that is asked for. */
  readonly writes?: true;
}
