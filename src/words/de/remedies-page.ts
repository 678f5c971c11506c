import type { remediesPage as english } from '../en/remedies-page.ts';
import type { Translation } from '../translation.ts';

export const remediesPage = {
  'remedy.write-method-in-capitals.title': 'Die Methode in Großbuchstaben schreiben',
  'remedy.write-method-in-capitals.text':
    'Browser senden `patch` so, wie es geschrieben ist, und der Server erwartet PATCH. In der Seite ändern.',
  'remedy.take-out-response-header.title': '{name} aus der Anfrage nehmen',
  'remedy.take-out-response-header.text':
    '{name} ist ein Antwort-Header. In einer Anfrage erlaubt er nichts, löst aber einen Preflight aus.',
  'remedy.give-page-an-origin.title': 'Der Seite einen Origin geben',
  'remedy.give-page-an-origin.text':
    'Sie sendet `Origin: null`, und das kann jede Website senden, also darf ein Server es nicht erlauben. Die Seite über http oder https ausliefern, und einem Sandbox-Frame `allow-same-origin` geben.',
  'remedy.serve-file-over-http.title': 'Die Seite über http ausliefern',
  'remedy.serve-file-over-http.text':
    'Eine Seite aus einer Datei hat keinen eigenen Origin. Sie von einem lokalen Webserver ausliefern lassen, oder in der App unter einem eigenen Origin laden (Electron: `protocol.handle` mit einem eigenen Schema, Android: WebViewAssetLoader). Eine App kann die Anfrage auch außerhalb der Seite senden, in Electron aus dem Hauptprozess.',
  'remedy.use-mode-cors.title': 'In der Seite den Modus `cors` verwenden',
  'remedy.use-mode-cors.text':
    'Die Seite hat den Modus `same-origin` verwendet, in dem keine Anfrage zu einem anderen Origin gehen darf. Den Modus weglassen: `cors` ist die Vorgabe.',
  'remedy.use-http-address.title': 'Eine http- oder https-Adresse aufrufen',
  'remedy.use-http-address.text': 'CORS funktioniert nur mit http und https; {url} ist keines von beiden.',
  'remedy.use-http-address.text.redirect':
    'Die Weiterleitung führt zu einer Adresse mit dem Schema {scheme}, und CORS funktioniert nur mit http und https.',
  'remedy.write-scheme.title': 'http:// oder https:// vor die Adresse schreiben',
  'remedy.write-scheme.text':
    'Ohne http:// oder https:// ist {url} eine Adresse mit dem Schema {scheme}, die kein Server ausliefert. Richtig ist {better}.',
  'remedy.call-localhost.title': 'localhost aufrufen, nicht 0.0.0.0',
  'remedy.call-localhost.text':
    'An 0.0.0.0 lauscht ein Server, aber Browser rufen ihn dort nicht auf. Richtig ist {better}.',
  'remedy.let-no-cors-follow.title': 'In einer no-cors-Anfrage Weiterleitungen folgen',
  'remedy.let-no-cors-follow.text': 'Im Modus `no-cors` ist kein anderer Umgang mit Weiterleitungen möglich.',
  'remedy.forget-cached-answer.title': 'Die Antwort aus dem Cache löschen',
  'remedy.forget-cached-answer.text':
    'Der Browser hat eine Antwort verwendet, die ohne die Header gespeichert war. `Vary: Origin` mit jeder Antwort senden, auch auf Anfragen ohne Origin, und sie einmal mit `cache: "reload"` laden.',
  'remedy.keep-the-request.title': 'Die Anfrage nicht abbrechen',
  'remedy.keep-the-request.text': 'Die Seite hat sie abgebrochen oder wurde verlassen.',
  'remedy.mend-service-worker.title': 'Den Service Worker prüfen',
  'remedy.mend-service-worker.text':
    'Er hat mit einem Fehler geantwortet, und nur sein eigener Code sagt, warum.',
  'remedy.cache-readable-responses.title': 'Dafür keine opaken Antworten speichern',
  'remedy.cache-readable-responses.text':
    'Der Service Worker hat eine opake Antwort aus Cache Storage genommen ({cache}), gespeichert, als dieselbe Adresse ohne CORS geladen wurde. Eine CORS-Anfrage kann sie nicht verwenden. Sie im Worker mit `mode: "cors"` laden und speichern, oder `crossorigin` weglassen.',
  'remedy.leave-image-to-browser.title': 'Bilder nicht im Service Worker behandeln',
  'remedy.leave-image-to-browser.text':
    'Bilder anderer Websites zeigt der Browser ohne CORS. Der Service Worker fragt sie noch einmal im Modus `cors` an, und das braucht die Header. Solche Anfragen nicht im Worker behandeln, oder die Header vom Server senden.',
  'remedy.call-through-own-server.title': 'Wenn der Server nicht Ihrer ist',
  'remedy.call-through-own-server.text':
    'An {vendor} können Sie nichts ändern. Den Betreiber fragen, oder die Seite den eigenen Server aufrufen lassen und diesen {vendor}: Zwischen Servern gibt es kein CORS. In `fix` dafür den Proxy am eigenen Origin wählen.',
} satisfies Translation<typeof english>;
