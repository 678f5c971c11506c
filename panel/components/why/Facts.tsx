import { Fragment } from 'preact';
import type { Decision } from '../../../src/engine/decision.ts';
import type { Fact } from '../../../src/engine/exchange.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { Value } from '../Value.tsx';
import { Fold } from './Fold.tsx';

/** What the decision rests on and is not in the headers: known and by what, or one of several. */
export function Facts({ decision }: { readonly decision: Decision }) {
  const { origin, mode, credentialsMode, verdict, corsError, firefoxKey } = decision;
  const or = told('panel.facts.or');
  const blocked = verdict === 'blocked';
  return (
    <Fold
      testId="facts"
      name={told('panel.facts.name')}
      inside={[origin, mode, credentialsMode].map(({ candidates }) => candidates.join(` ${or} `)).join(' · ')}
    >
      <dl class="facts">
        <dt>{told('panel.facts.origin')}</dt>
        <FactValue of={origin} />
        <dt>{told('panel.facts.mode')}</dt>
        <FactValue of={mode} />
        <dt>{told('panel.facts.credentials')}</dt>
        <FactValue of={credentialsMode} />
        {blocked && corsError !== null && (
          <>
            <dt>{told('panel.facts.chromium-name')}</dt>
            <dd>
              <Value of={corsError} />
            </dd>
          </>
        )}
        {blocked && firefoxKey !== null && (
          <>
            <dt>{told('panel.facts.firefox-name')}</dt>
            <dd>
              <Value of={firefoxKey} />
            </dd>
          </>
        )}
      </dl>
    </Fold>
  );
}

function FactValue({ of: { candidates, source } }: { readonly of: Fact<string> }) {
  return (
    <dd>
      {candidates.map((candidate, index) => (
        <Fragment key={candidate}>
          {index > 0 && <span class="or"> {told('panel.facts.or')} </span>}
          <Value of={candidate} />
        </Fragment>
      ))}
      <span class="because"> {told('panel.facts.because', { evidence: say(`evidence.${source}`) })}</span>
    </dd>
  );
}
