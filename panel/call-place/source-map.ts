import { FlattenMap, isIgnored, originalPositionFor, type TraceMap } from '@jridgewell/trace-mapping';
import type { StackFrame } from '../../src/engine/exchange.ts';
import type { Original } from './placed-frames.ts';

/** Larger ones are not read: a person waits for them, and what they say of a line is little. In characters. */
const largest = 50_000_000;

/** The last `sourceMappingURL` of a script, where it holds the map itself. */
const marker = 'sourceMappingURL=data:application/json';

/** The map that a script carries in itself; null: none, or one that cannot be read. */
export function inlineMap(text: string, scriptUrl: string): TraceMap | null {
  const at = text.lastIndexOf(marker);
  if (at < 0 || text.length - at > largest) return null;
  const rest = text.slice(at + marker.length);
  const end = rest.search(/\s/);
  const data = end < 0 ? rest : rest.slice(0, end);
  const comma = data.indexOf(',');
  if (comma < 0) return null;
  try {
    const json = /;base64$/i.test(data.slice(0, comma))
      ? decode(data.slice(comma + 1))
      : decodeURIComponent(data.slice(comma + 1));
    // Sources are relative to the script.
    return new FlattenMap(JSON.parse(json), scriptUrl);
  } catch {
    return null;
  }
}

function decode(base64: string): string {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new TextDecoder().decode(bytes);
}

/** Where a frame stands in the sources; null: the map does not say. */
export function originalOf(map: TraceMap, frame: StackFrame): Original | null {
  if (frame.line === null || frame.line < 1) return null;
  try {
    const found = originalPositionFor(map, {
      line: frame.line,
      column: Math.max(0, (frame.column ?? 1) - 1),
    });
    // A source that the map does not name becomes the folder of its script.
    if (found.source === null || found.source.endsWith('/') || !(found.line > 0)) return null;
    return {
      url: found.source,
      line: found.line,
      column: found.column + 1,
      name: null,
      ignored: isIgnored(map, found.source),
    };
  } catch {
    // Its mappings are no mappings.
    return null;
  }
}

/** The sources' name for what is called at a frame: that of the function of the frame within it. */
export function calleeName(map: TraceMap, frame: StackFrame): string | null {
  if (frame.line === null || frame.line < 1) return null;
  try {
    return originalPositionFor(map, { line: frame.line, column: Math.max(0, (frame.column ?? 1) - 1) }).name;
  } catch {
    return null;
  }
}
