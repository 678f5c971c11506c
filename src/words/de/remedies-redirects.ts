import type { remediesRedirects as english } from '../en/remedies-redirects.ts';
import type { Translation } from '../translation.ts';

export const remediesRedirects = {
  'remedy.answer-401.title': 'Skripten mit 401 antworten, nicht mit einer Login-Seite',
  'remedy.answer-401.text':
    'Die Anfrage wurde zu einem Login weitergeleitet ({location}). Dort kann sich kein Skript anmelden, und CORS-Header lassen sich dort nicht setzen. {target} sollte Aufrufe von Skripten mit 401 beantworten.',
  'remedy.open-the-login.title': 'Den Login aus der Seite heraus öffnen',
  'remedy.open-the-login.text':
    'Die Sitzung ist abgelaufen, oder es gab keine. Schlägt ein Aufruf so fehl, sollte die ganze Seite zum Login gehen: sie neu laden, oder {page} in einem Tab öffnen und sich dort wieder anmelden.',
  'remedy.manifest-with-credentials.title': 'Das Manifest mit Anmeldedaten laden',
  'remedy.manifest-with-credentials.text':
    'Ein Manifest wird ohne Cookies geladen, deshalb lehnt die Login-Prüfung die Anfrage ab. Am link-Element des Manifests `crossorigin="use-credentials"` angeben.',
  'remedy.call-final-address.title': 'In der Seite die endgültige Adresse aufrufen',
  'remedy.call-final-address.text':
    'Die Weiterleitung schlägt fehl, und kein Header von {target} ändert das. Die endgültige Adresse direkt aufrufen.',
  'remedy.call-final-address.text.final':
    'Die Weiterleitung schlägt fehl, und kein Header von {target} ändert das. {final} direkt aufrufen oder die Weiterleitung abschalten (Next.js: skipTrailingSlashRedirect, Django: APPEND_SLASH, FastAPI: redirect_slashes).',
  'remedy.call-final-address.text.https':
    'Die Weiterleitung schlägt fehl, und kein Header von {target} ändert das. Nur das Schema ist anders: In der Seite https schreiben und {final} aufrufen.',
  'remedy.call-final-address.text.slashes':
    'Die Weiterleitung schlägt fehl, und kein Header von {target} ändert das. Die Adresse hat in ihrem Pfad zwei Schrägstriche, und der Host leitet zu einer Adresse ohne sie weiter. Eine Adresse, die Teil eines Pfades ist, kodieren (`encodeURIComponent`) oder in die Query setzen.',
  'remedy.redirect-without-credentials.title': 'Den Login aus der Weiterleitung nehmen',
  'remedy.redirect-without-credentials.text':
    'In der Adresse in Location steht ein Benutzername oder ein Passwort. Browser folgen ihr nicht zu einem anderen Origin.',
  'remedy.mend-redirects.title': 'Die Weiterleitung berichtigen',
  'remedy.mend-redirects.text': 'Sie führt ins Leere oder im Kreis.',
  'remedy.follow-redirects.title': 'In der Seite Weiterleitungen folgen',
  'remedy.follow-redirects.text':
    'Die Seite hat bei einer Weiterleitung einen Fehler verlangt und einen bekommen.',
} satisfies Translation<typeof english>;
