import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Rules } from '../src/analyze.ts';
import { ownRules } from './own-rules.ts';

/** Whose rules decide what is shown: this browser's, but where a file of another one is. */
export const RulesContext = createContext<Rules>(ownRules);

export function useRules(): Rules {
  return useContext(RulesContext);
}
