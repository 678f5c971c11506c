import type { ComponentChildren } from 'preact';
import { credentialedOrigins, type Policy, type PolicyPart, someOf } from '../../../src/fix/register.ts';
import { say } from '../../../src/words/say.ts';
import { told, toldCount } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Value } from '../Value.tsx';
import { Section } from '../why/Section.tsx';

interface Props {
  readonly policy: Policy;
  readonly changed: readonly PolicyPart[];
}

const parts = ['origins', 'methods', 'requestHeaders', 'credentials', 'exposedHeaders', 'maxAge'] as const;

/** What the server has to allow, part by part, and which parts it does not yet. */
export function PolicyTable({ policy, changed }: Props) {
  return (
    <Section name={told('fix.heading.policy')} testId="policy">
      <dl class="facts">
        {parts.map((part) => (
          <div class="fact" key={part} data-part={part}>
            <dt>{told(`fix.part.${part}`)}</dt>
            <dd>
              {allowed(policy, part)}
              {changed.includes(part) && <span class="badge allowed">{told('fix.new')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function allowed(policy: Policy, part: (typeof parts)[number]): ComponentChildren {
  const value = policy[part];
  const credentialed = part === 'credentials' ? credentialedOrigins(policy) : null;
  if (credentialed !== null)
    return <TextView text={say('fix.value.only', { origins: someOf(credentialed) })} />;
  if (value === '*') return told('fix.value.any');
  if (typeof value === 'boolean') return told(value ? 'fix.value.yes' : 'fix.value.no');
  if (value === null) return told('fix.value.not-said');
  if (typeof value === 'number') return toldCount('fix.value.seconds', value);
  if (value.length === 0) return told('fix.value.none');
  return (
    <span class="names">
      {value.map((each) => (
        <Value key={each} of={each} />
      ))}
    </span>
  );
}
