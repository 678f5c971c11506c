import { graphql } from './graphql.ts';
import { mcp } from './mcp.ts';
import { otlp } from './otlp.ts';
import type { Preset } from './preset.ts';
import { s3Upload } from './s3-upload.ts';
import { sse } from './sse.ts';
import { tus } from './tus.ts';

const presets = { mcp, tus, 's3-upload': s3Upload, sse, graphql, otlp } as const satisfies Readonly<
  Record<string, Preset>
>;

export type PresetId = keyof typeof presets;

export const presetIds = Object.keys(presets) as readonly PresetId[];

export const presetOf = (id: PresetId): Preset => presets[id];
