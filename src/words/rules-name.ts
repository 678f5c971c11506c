import { bare } from './plain.ts';
import { say } from './say.ts';

/** Whose rules decide; a version of null: the current ones. */
interface Rules {
  readonly name: 'chromium' | 'firefox' | 'webkit' | 'fetch';
  readonly version: number | null;
}

/** `Chromium 156`, `Fetch standard`. */
export function rulesName({ name, version }: Rules): string {
  const rules = say(`common.rules.${name}`);
  return bare(version === null ? rules : say('common.rules-version', { rules, version }));
}
