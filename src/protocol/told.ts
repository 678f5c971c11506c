import { isObject, type JsonObject, optionalString } from '../har/field.ts';
import type { Asker } from './asker.ts';

/** One URL of a request, as the renderer tells it. The objects are the protocol's own. */
export interface ToldHop {
  /** `Network.Request`. */
  readonly request: JsonObject;
  /** Seconds since the epoch; null: not told. */
  readonly wallTime: number | null;
  /** Seconds of the browser's own clock; null: not told. */
  readonly timestamp: number | null;
  /** `Network.Response`, of a redirect as well; null: none was told. */
  readonly response: JsonObject | null;
  /** Whether the network process tells of it, too; null: not known. */
  readonly hasWire: boolean | null;
}

/** How a request ended. */
export interface ToldEnd {
  /** Seconds of the browser's own clock; null: not told. */
  readonly timestamp: number | null;
  /** null: it went well. */
  readonly netError: string | null;
  /** `Network.BlockedReason`; null: none. */
  readonly blockedReason: string | null;
  readonly corsError: ToldCorsError | null;
}

/** `Network.CorsErrorStatus`: what the browser itself says that it refused a response for. */
export interface ToldCorsError {
  /** `Network.CorsError`. */
  readonly corsError: string;
  /** Such as the value of a header; null: none. */
  readonly parameter: string | null;
}

/** null: it says none. */
export function readCorsError(status: unknown): ToldCorsError | null {
  if (!isObject(status)) return null;
  const corsError = optionalString(status.corsError);
  return corsError === null ? null : { corsError, parameter: optionalString(status.failedParameter) };
}

/** One request with its redirects. */
export interface ToldRequest {
  /** CDP's request id; no other request of the browser has it. A preflight has one of its own. */
  readonly id: string;
  /** The session that told of it first: those of workers may be told by two. */
  readonly session: string;
  readonly asker: Asker;
  readonly frameId: string | null;
  /** Origin of the document or worker, serialized; null: not known. */
  readonly origin: string | null;
  /** Of the document that asked, or that is asked for; null: of none. */
  readonly pageref: string | null;
  /** `Network.ResourceType`; null: not told. */
  readonly type: string | null;
  /** `Network.Initiator`. */
  readonly initiator: JsonObject | null;
  readonly hops: readonly [ToldHop, ...ToldHop[]];
  readonly fromMemory: boolean;
  /** null: it runs. */
  readonly end: ToldEnd | null;
  readonly socketError: string | null;
  /** The console says that it is not what its `integrity` says. */
  readonly integrityRefused: boolean;
}

/** What the network process tells of a request, one for each URL that it asked for; it may come before or after the rest. */
export interface ToldWire {
  /** Of `Network.requestWillBeSentExtraInfo`. */
  readonly requests: readonly JsonObject[];
  /** Of `Network.responseReceivedExtraInfo`. */
  readonly responses: readonly JsonObject[];
}

export const noWire: ToldWire = { requests: [], responses: [] };

/** A call that never became a request, as the Issues panel has it. */
export interface ToldUnsent {
  readonly url: string;
  /** Seconds since the epoch, of when it was heard. */
  readonly wallTime: number;
  readonly pageref: string | null;
  readonly origin: string | null;
  readonly type: 'fetch' | 'document';
  /** null: the page's Content-Security-Policy refused it. */
  readonly corsError: ToldCorsError | null;
  /** Where the page's code made the call; lines and columns are counted from 0. null: not told. */
  readonly place: { readonly url: string; readonly line: number; readonly column: number } | null;
}
