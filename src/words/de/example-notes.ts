import type { exampleNotes as english } from '../en/example-notes.ts';
import type { Translation } from '../translation.ts';

export const exampleNotes = {
  'panel.examples.step': 'Schritt für Schritt',
  'panel.examples.about': 'Mehr dazu',
  'panel.examples.next': 'Nächstes Beispiel',
  'panel.examples.next-hint': 'N und P öffnen das nächste und das vorige Beispiel, Escape schließt es',
  'example.simple-get.text':
    'Das könnte auch ein Formular senden, deshalb sendet der Browser es sofort und prüft erst die Antwort. `Access-Control-Allow-Origin` unter „Was wäre wenn“ entfernen: Gesendet wurde die Anfrage trotzdem, aber die Seite darf die Antwort nicht lesen.',
  'example.put-json.text':
    'Die Methode und beide Header brauchen eine Erlaubnis, deshalb fragt der Browser mit einem Preflight und sendet das PUT danach. `authorization` unter „Was wäre wenn“ aus der Preflight-Antwort entfernen: Das PUT wird nie gesendet.',
  'example.again-from-cache.text':
    'Die erste Preflight-Antwort hatte `Access-Control-Max-Age: 600`. Eine halbe Minute später hat der Browser die Erlaubnis noch und sendet eine Anfrage statt zwei.',
  'example.again-without-max-age.text':
    'Ohne Access-Control-Max-Age gilt eine Erlaubnis 5 Sekunden. Eine halbe Minute später fragt der Browser wieder, und die Seite wartet zweimal. `Access-Control-Max-Age: 600` zur Preflight-Antwort hinzufügen.',
  'example.token-not-allowed.text':
    'Der Preflight fragt nach authorization und content-type, und der Server erlaubt nur eines davon. `authorization` unter „Was wäre wenn“ zu Access-Control-Allow-Headers hinzufügen.',
  'example.login-before-cors.text':
    'Ein Preflight hat nie ein Token. Ein Server, der zuerst danach sieht, lehnt ihn mit 401 ab. Den Status der Preflight-Antwort unter „Was wäre wenn“ auf `204` setzen.',
  'example.wildcard-with-cookies.text':
    '`*` erlaubt jeden Origin, aber nicht mit Cookies. Unter „Was wäre wenn“ durch `https://shop.example` ersetzen.',
  'example.origin-twice.text':
    'Die Anwendung und der Proxy davor setzen beide den Header. Jeder allein wäre richtig, zwei werden abgelehnt. Unter „Was wäre wenn“ einen davon entfernen.',
  'example.redirect-to-null.text':
    'Die API leitet zu einem anderen Origin weiter, und von dort an sendet der Browser `Origin: null`. Die Seite sollte die endgültige Adresse aufrufen. „Was wäre wenn“ zeigt, dass nur `null` oder `*` angenommen würden.',
  'example.error-behind-cors.text':
    'Der Server hat mit einem Fehler geantwortet, und diese Antwort hat keine CORS-Header, deshalb nennt die Konsole CORS. `Access-Control-Allow-Origin: *` unter „Was wäre wenn“ hinzufügen: Die Seite kann den 500 lesen, aber Daten gibt es immer noch nicht.',
  'example.font.text':
    'Browser laden jede Schrift mit CORS, auch ganz ohne Skript. `Access-Control-Allow-Origin: *` unter „Was wäre wenn“ hinzufügen.',
  'example.localhost-ports.text':
    'Der Server erlaubt Port 3000, aber die Seite kommt von Port 5173, und der Port gehört zum Origin. Den Port unter „Was wäre wenn“ ändern.',
  'example.local-network.text':
    'Chromium fragt, bevor eine öffentliche Seite das lokale Netzwerk erreichen darf. Hier wurde es nicht erlaubt, deshalb wurde nichts gesendet. Kein Header des Geräts kann das ändern.',
  'example.header-not-exposed.text':
    'Die Seite darf die Antwort lesen, aber nicht ihren Header X-Total-Count. `Access-Control-Expose-Headers: X-Total-Count` unter „Was wäre wenn“ hinzufügen.',
} satisfies Translation<typeof english>;
