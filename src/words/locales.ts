import { extension as german } from './de/extension.ts';
import { extension as english } from './en/extension.ts';

type Messages = Readonly<Record<keyof typeof english, string>>;

const ofLanguage = (messages: Messages) => ({
  name: { message: messages['extension.name'] },
  description: { message: messages['extension.description'] },
});

/** What `_locales/<language>/messages.json` holds: the manifest's own texts, in each language of the catalogue. */
export const locales = { en: ofLanguage(english), de: ofLanguage(german) };
