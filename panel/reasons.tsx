import { render } from 'preact';
import { chooseLanguage, speak } from '../src/words/language.ts';
import { ReasonsPage } from './components/reasons/ReasonsPage.tsx';
import { followSystemTheme } from './theme.ts';

const { documentElement } = document;
const language = chooseLanguage(navigator.languages);
try {
  await speak(language);
  documentElement.lang = language;
} catch (error) {
  // It stays English, as the page says of itself.
  console.error(error);
}

followSystemTheme(documentElement);
const root = document.getElementById('root');
if (root !== null) render(<ReasonsPage panel={documentElement.dataset.panel ?? ''} />, root);
