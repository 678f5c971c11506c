import type { remediesPreflight as english } from '../en/remedies-preflight.ts';
import type { Translation } from '../translation.ts';

export const remediesPreflight = {
  'remedy.answer-options-before-login.title': 'OPTIONS vor der Login-Prüfung durchlassen',
  'remedy.answer-options-before-login.text':
    'Ein Preflight enthält keine Cookies und keinen Header Authorization, deshalb lehnt eine Login-Prüfung ihn immer ab. Er muss vorher beantwortet werden.',
  'remedy.answer-options-before-redirect.title': 'OPTIONS vor der Weiterleitung beantworten',
  'remedy.answer-options-before-redirect.text':
    'Kein Header hilft einem weitergeleiteten Preflight. Der Server sollte ihn mit 204 beantworten, bevor er weiterleitet.',
  'remedy.answer-options.title': 'OPTIONS an dieser Adresse beantworten',
  'remedy.answer-options.text':
    'Status {status}: Nichts beantwortet OPTIONS an {address}. Wenn der Pfad stimmt, eine Route dafür anlegen oder eine CORS-Middleware vor alle Routen setzen: 204 und die Header.',
  'remedy.answer-bare-preflight.title': 'Einen Preflight ohne Login und Body beantworten',
  'remedy.answer-bare-preflight.text':
    'Der Preflight wurde mit {status} abgelehnt. Er hat keinen Body, keine Cookies und kein Token, und eine Prüfung darauf darf nicht vorher kommen: OPTIONS mit 204 und den Headern beantworten.',
  'remedy.put-on-the-list.title': '{origin} auf die Liste setzen',
  'remedy.put-on-the-list.text':
    'Viele CORS-Middlewares antworten mit {status}, wenn der Origin, die Methode oder ein Header nicht auf ihrer Liste steht. Die Liste Zeichen für Zeichen mit der Anfrage vergleichen, den Origin ohne Schrägstrich am Ende: {origin}, {asked}. Auch eine Firewall oder eine Login-Prüfung antwortet manchmal so.',
  'remedy.avoid-preflight.title': 'Oder ohne Preflight auskommen',
  'remedy.avoid-preflight.title.first': 'Ohne Preflight auskommen',
  'remedy.avoid-preflight.text':
    'Nur {cause} macht ihn nötig. Ohne das sendet der Browser die Anfrage sofort, und Access-Control-Allow-Origin in der Antwort genügt.',
  'remedy.avoid-preflight.text.type':
    'Nur {cause} macht ihn nötig. Mit {instead} sendet der Browser die Anfrage sofort, und Access-Control-Allow-Origin in der Antwort genügt. Der Server muss den Body dann selbst als JSON lesen.',
  'remedy.drop-library-header.title': 'Den Header {name} weglassen',
  'remedy.drop-library-header.text':
    'Die Bibliothek {library} fügt {name} von selbst hinzu, und dieser Server erlaubt ihn nicht. {library} aktualisieren oder so einstellen, dass der Header dorthin nicht gesendet wird.',
  'remedy.drop-library-header.text.option':
    'Die Bibliothek {library} fügt {name} von selbst hinzu, und dieser Server erlaubt ihn nicht. Ihre Einstellung {option} sagt, welche Server ihn bekommen: diesen dort weglassen.',
  'remedy.drop-credentials.title': 'Oder ohne Anmeldedaten senden',
  'remedy.drop-credentials.text':
    'Mit der Anfrage wurde kein Cookie gesendet. Wenn der Server keines braucht, die Anfrage ohne Anmeldedaten senden: Dann genügt `*`, und Access-Control-Allow-Credentials ist nicht nötig.',
  'remedy.save-all-rows.title': 'Die Datei mit allen Zeilen neu speichern',
  'remedy.save-all-rows.text':
    'In der Datei fehlt die OPTIONS-Zeile, die zeigt, was abgelehnt wurde. Im Netzwerkbereich „Alle“ wählen, ohne Filter, und die HAR-Datei noch einmal speichern.',
} satisfies Translation<typeof english>;
