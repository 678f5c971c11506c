import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { consoleTextOf } from '../../../src/explain/console-text.ts';
import { createRedactor } from '../../../src/export/redact.ts';
import { redactAnalyzed } from '../../../src/export/redact-analyzed.ts';
import { useRules } from '../../rules.ts';
import { CopyButton } from '../CopyButton.tsx';

/** Copies the console's line without the secrets in it: it is pasted into searches and reports. */
export function CopyConsoleText({ item }: { readonly item: Analyzed }) {
  const { name } = useRules();
  const text = useMemo(() => {
    const { exchange, decision } = redactAnalyzed(item, createRedactor());
    return consoleTextOf(name, exchange, decision);
  }, [item, name]);
  return text === null ? null : <CopyButton text={text} />;
}
