import {
  changedLines,
  type Fix,
  type Policy,
  type ServerGuess,
  widenedTexts,
} from '../../../src/fix/register.ts';
import { say } from '../../../src/words/say.ts';
import { told } from '../../words.ts';
import { TextView } from '../TextView.tsx';
import { Links } from '../why/Links.tsx';
import { Section } from '../why/Section.tsx';
import { TextList } from '../why/TextList.tsx';
import { ServerMarks } from './ServerMarks.tsx';
import { ServerPicker } from './ServerPicker.tsx';
import { SnippetView } from './SnippetView.tsx';
import { useServer } from './use-server.ts';

interface Props {
  readonly fix: Fix & { readonly policy: Policy };
  readonly guesses: readonly ServerGuess[];
}

/** The configuration of one server: the one that was chosen, else the one it most likely is. */
export function ServerConfiguration({ fix, guesses }: Props) {
  const { server, clue, named, choose } = useServer(fix.target, guesses);
  if (server === null) return null;
  const { snippets, lacks } = server.configure(fix.policy);
  const marked = changedLines(server, fix);

  return (
    <>
      <Section name={told('fix.heading.server')} testId="server">
        <div class="server-line">
          <ServerPicker selected={server.id} onSelect={choose} />
          <ServerMarks server={server} clue={clue} named={named} />
        </div>
        {server.install !== null && (
          <p class="because">
            <TextView text={say('fix.install', { command: server.install })} />
          </p>
        )}
        {snippets.map((snippet, index) => (
          <SnippetView key={`${server.id} ${index}`} snippet={snippet} lines={marked[index] ?? []} />
        ))}
      </Section>
      <TextList
        name={told('fix.heading.traps')}
        texts={[
          ...widenedTexts(server, fix.policy),
          ...lacks.map((part) => say(`fix.lacks.${part}`)),
          ...server.traps.map((trap) => say(trap)),
        ]}
      />
      <Links links={[{ label: `${server.title}: ${told('fix.heading.docs')}`, url: server.docs }]} />
    </>
  );
}
