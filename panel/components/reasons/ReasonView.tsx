import { useEffect, useMemo } from 'preact/hooks';
import { bare } from '../../../src/words/plain.ts';
import type { Text } from '../../../src/words/text.ts';
import '../../example-messages.ts';
import { pageOf } from '../../reasons/pages.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Links } from '../why/Links.tsx';
import { Section } from '../why/Section.tsx';

interface Props {
  readonly id: string;
  readonly panel: string;
}

/** All that can be said of a reason without a request that has it. */
export function ReasonView({ id, panel }: Props) {
  const page = useMemo(() => pageOf(id), [id]);
  const { title, summary, owner, remedies, notes, names, links, examples } = page;
  useEffect(() => {
    document.title = `${bare(title)} · ${told('panel.name')}`;
  }, [title]);
  return (
    <>
      <h1>
        <TextView text={title} />
      </h1>
      <dl>
        <Fact name="ID" text={[{ text: id, code: true }]} />
        <Fact name={told('reasons.owner')} text={owner} />
        <Fact name={told('reasons.chromium')} text={nameOf(names.chromium)} />
        <Fact name={told('reasons.firefox')} text={nameOf(names.firefox)} />
      </dl>
      <Section name={told('reasons.happens')}>
        <p class="sentence">
          <TextView text={summary} />
        </p>
      </Section>
      {remedies.length > 0 && (
        <Section name={told('remedy.name')}>
          <ul class="texts">
            {remedies.map((remedy, index) => (
              <li key={index}>
                <strong>
                  <TextView text={remedy.title} />
                </strong>
                <br />
                <TextView text={remedy.text} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notes.length > 0 && (
        <Section name={told('panel.notes.name')}>
          <ul class="texts">
            {notes.map((note, index) => (
              <li key={index}>
                <TextView text={note} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {examples.length > 0 && (
        <Section name={told('reasons.try')}>
          <ul class="links">
            {examples.map((example) => (
              <li key={example}>
                <a href={`${panel}#example=${example}`}>{told(`example.${example}.title`)}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Links links={links} />
    </>
  );
}

const nameOf = (name: string | null): Text | null => (name === null ? null : [{ text: name, code: true }]);

function Fact({ name, text }: { readonly name: string; readonly text: Text | null }) {
  if (text === null) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <TextView text={text} />
      </dd>
    </div>
  );
}
