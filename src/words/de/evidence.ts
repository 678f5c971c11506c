import type { evidence as english } from '../en/evidence.ts';
import type { Translation } from '../translation.ts';

/** Each stands in brackets or after a colon: a clause of its own, not one after “weil”. */
export const evidence = {
  'evidence.recorder': 'der Aufruf selbst wurde aufgezeichnet',
  'evidence.option': 'so angegeben',
  'evidence.header-origin': 'die Anfrage hat einen Header Origin',
  'evidence.header-referer': 'die Anfrage hat einen Header Referer',
  'evidence.header-sec-fetch-mode': 'der Browser hat Sec-Fetch-Mode gesendet, das den Modus nennt',
  'evidence.header-sec-fetch-site':
    'der Browser hat Sec-Fetch-Site gesendet, das sagt, wie Seite und Server zueinander stehen',
  'evidence.header-sec-fetch-storage-access':
    'der Browser hat Sec-Fetch-Storage-Access gesendet, was er nur mit Anmeldedaten tut',
  'evidence.header-cookie': 'der Browser hat Cookies gesendet, was er nur mit Anmeldedaten tut',
  'evidence.preflight-origin': 'der Preflight hat einen Header Origin',
  'evidence.preflight-sec-fetch-storage-access':
    'der Browser hat Sec-Fetch-Storage-Access mit dem Preflight gesendet, was er nur mit Anmeldedaten tut',
  'evidence.resource-type': 'Anfragen dieses Typs werden immer so gestellt',
  'evidence.header-csp': 'die Content-Security-Policy der Seite sagt es',
  'evidence.initiator': 'das Protokoll sagt, was die Anfrage ausgelöst hat',
  'evidence.page-url': 'die Adresse der Seite sagt es',
  'evidence.server-address': 'das Protokoll enthält die IP-Adresse des Servers',
  'evidence.url-literal': 'die Adresse der Anfrage sagt es',
  'evidence.redirect-chain': 'die Weiterleitungen davor führen dazu',
  'evidence.header-accept': 'Browser fordern mit diesem Accept-Header eine Seite an',
  'evidence.no-origin-sent':
    'das Protokoll führt die Header so auf, wie sie gesendet wurden, und Origin ist nicht darunter',
  'evidence.no-storage-access-sent':
    'der Browser hat Sec-Fetch-Storage-Access nicht gesendet, was er mit Anmeldedaten tut',
  'evidence.status-101': 'der Server hat auf einen WebSocket umgeschaltet (Status 101)',
  'evidence.user-agent': 'der User-Agent gehört zu einem Programm, das kein Browser ist',
  'evidence.writer': 'das Programm, das die Datei geschrieben hat, sendet seine Anfragen selbst',
  'evidence.body-in-log': 'das Protokoll enthält den Body, und eine blockierte Antwort hat dort keinen',
  'evidence.resource-timing': 'das Resource Timing der Seite zeigt, ob das Skript die Antwort bekam',
  'evidence.worker-request': 'der Service Worker hat seine eigene Anfrage dafür in diesem Modus gesendet',
  'evidence.listed-response': 'das Protokoll führt nur Antworten auf, die der Browser weitergegeben hat',
  'evidence.headers-arrived': 'nur der Body wurde abgebrochen, nachdem die Antwort angekommen war',
  'evidence.sent-after-preflight':
    'die Anfrage steht mit einer Antwort im Protokoll, sie wurde also durchgelassen',
  'evidence.cookies-elsewhere':
    'dieselbe Seite hat diesem Host in einer anderen Anfrage Cookies gesendet, in dieser keine',
  'evidence.error-sentence': 'der Browser hat seine eigene Meldung zum Fehler in die Datei geschrieben',
  'evidence.outcome': 'nur das erklärt, was der Browser gemeldet hat',
  'evidence.default': 'so verhalten sich Browser ohne andere Anweisung, ein Beweis ist das aber nicht',
  'evidence.nothing': 'im Protokoll findet sich keine Spur davon',
} satisfies Translation<typeof english>;
