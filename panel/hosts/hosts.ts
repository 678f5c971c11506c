import { type HostsPage, openHostsPage } from '../../src/capture/hosts-page.ts';
import { type HostsQuestion, readQuestion } from '../../src/capture/hosts-question.ts';
import { hosts as english } from '../../src/words/en/hosts.ts';
import { addGroup, chooseLanguage, speak } from '../../src/words/language.ts';
import { followSystemTheme } from '../theme.ts';
import { told } from '../words.ts';

/** A tab beside the inspected one that asks a person for hosts, where the browser lets no page of DevTools ask. */

const language = chooseLanguage(navigator.languages);
await speak(language).then(
  () => {
    document.documentElement.lang = language;
  },
  // It stays English, as the page says of itself.
  (error) => console.error(error),
);
await addGroup('hosts', english);
followSystemTheme(document.documentElement);

show(readQuestion(location.search));

function show(question: HostsQuestion | null): void {
  const parts = question === null ? [element('p', told('hosts.astray'))] : asking(question);
  for (const part of parts) document.getElementById('root')?.append(part);
  document.querySelector('button')?.focus();
}

function asking(asked: HostsQuestion): readonly Element[] {
  const page: HostsPage = openHostsPage(asked);
  const { target, initiator } = asked;
  const ask = element('button', told('hosts.ask'));
  ask.dataset.testid = 'hosts-ask';
  // The browser asks only in the task of the click.
  ask.onclick = () => void page.ask();
  const refuse = element('button', told('hosts.refuse'));
  refuse.dataset.testid = 'hosts-refuse';
  refuse.onclick = page.refuse;
  const buttons = element('p', '');
  buttons.append(ask, refuse);
  return [
    element('h1', told('hosts.heading', { target })),
    element(
      'p',
      initiator === 'null' ? told('hosts.why-one', { target }) : told('hosts.why', { target, initiator }),
    ),
    element('p', told('hosts.end')),
    buttons,
  ];
}

function element<Name extends 'h1' | 'p' | 'button'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
