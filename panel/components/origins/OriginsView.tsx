import { useMemo } from 'preact/hooks';
import { type Analyzed, profileOfRules } from '../../../src/analyze.ts';
import { originReports } from '../../../src/origins/origin-report.ts';
import { useRules } from '../../rules.ts';
import { told } from '../../words.ts';
import { OriginSection } from './OriginSection.tsx';
import '../../../src/explain/messages.ts';
import '../../../src/fix/messages.ts';
import './origins-messages.ts';
import '../../styles/origins.css';

interface Props {
  readonly exchanges: readonly Analyzed[];
  /** Shows the requests that a filter finds. */
  readonly onShowOnly: (filter: string) => void;
}

/** For each server: what it is seen to allow, what is blocked there, what its preflights cost, and what is unwise. */
export function OriginsView({ exchanges, onShowOnly }: Props) {
  const rules = useRules();
  const reports = useMemo(() => {
    // What this browser has set is nothing that a server allows.
    const servers = exchanges.filter(({ exchange }) => exchange.headersSet === undefined);
    return originReports(servers, profileOfRules(rules));
  }, [exchanges, rules]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
    <section class="origins" data-testid="origins-view" aria-label={told('panel.origins.name')} tabIndex={0}>
      {reports.length === 0 && <p class="empty">{told('origins.none')}</p>}
      {reports.map((report) => (
        <OriginSection key={report.target} report={report} onShowOnly={onShowOnly} />
      ))}
    </section>
  );
}
