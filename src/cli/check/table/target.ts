import type { Header } from '../../../engine/fetch/header-list.ts';

/** One request that a list of an API names. */
export interface Target {
  readonly method: string;
  /** http or https. */
  readonly url: string;
  /** That its client sets. */
  readonly headers: readonly Header[];
}

/** What a list names, and how much of it has no address that can be asked. */
export interface Targets {
  readonly targets: readonly Target[];
  readonly leftOut: number;
}

/** More are no table that anybody reads, and no server is asked that often by mistake. */
export const MOST_TARGETS = 500;

export const isMethod = (text: string): boolean => /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i.test(text);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
