import type { summariesNetwork as english } from '../en/summaries-network.ts';
import type { Translation } from '../translation.ts';

export const summariesNetwork = {
  'reason.dns-failed.summary':
    'Der Browser hat für {target} keine Adresse gefunden ({netError}), deshalb wurde nichts gesendet.',
  'reason.connection-refused.summary':
    'Der Browser konnte keine Verbindung zu {target} herstellen: Dort antwortet nichts ({netError}). Der Server läuft nicht, oder er läuft auf einem anderen Port.',
  'reason.connection-reset.summary':
    'Die Verbindung zu {target} ist abgebrochen, bevor die Antwort vollständig war ({netError}). Der Server oder etwas dazwischen hat sie geschlossen.',
  'reason.connection-reset.summary.unnamed':
    'Die Verbindung zu {target} ist abgebrochen, bevor die Antwort vollständig war. Der Server oder etwas dazwischen hat sie geschlossen.',
  'reason.connection-timed-out.summary':
    'Der Browser hat auf {target} gewartet und nicht rechtzeitig eine Antwort bekommen ({netError}).',
  'reason.empty-response.summary':
    'Der Server {target} hat die Verbindung angenommen und geschlossen, ohne eine Antwort zu senden ({netError}).',
  'reason.offline.summary':
    'Der Browser hat keine Netzwerkverbindung, deshalb konnte er {target} nicht erreichen ({netError}).',
  'reason.tls-failed.summary':
    'Der Browser konnte keine sichere Verbindung zu {target} herstellen: Er akzeptiert das Zertifikat nicht, oder die beiden fanden keine gemeinsame Verschlüsselung ({netError}). Deshalb wurde nichts gesendet.',
  'reason.tls-failed.summary.unnamed':
    'Der Browser konnte keine sichere Verbindung zu {target} herstellen: Er akzeptiert das Zertifikat nicht, der Server verlangt ein Client-Zertifikat, oder die beiden fanden keine gemeinsame Verschlüsselung. Deshalb wurde nichts gesendet.',
  'reason.client-certificate-required.summary':
    'Der Server {target} verlangt ein Client-Zertifikat, bevor er antwortet, und der Browser hat keines gesendet ({netError}).',
  'reason.unsafe-port.summary':
    'Die Adresse {target} nutzt einen Port, den Browser verweigern, weil er zu einem anderen Protokoll gehört ({netError}), deshalb wurde nichts gesendet.',
  'reason.unsafe-port.summary.unnamed':
    'Die Adresse {target} nutzt einen Port, den Browser verweigern, weil er zu einem anderen Protokoll gehört, deshalb wurde nichts gesendet.',
  'reason.aborted.summary':
    'Die {method}-Anfrage an {target} wurde abgebrochen, bevor die Antwort da war: vom Code der Seite, oder weil die Seite verlassen wurde ({netError}).',
  'reason.aborted.summary.unnamed':
    'Die {method}-Anfrage an {target} wurde abgebrochen, bevor die Antwort da war: vom Code der Seite, oder weil die Seite verlassen wurde.',
  'reason.aborted.summary.unread':
    'Die Antwort ({status}) auf die {method}-Anfrage kam von {target}, aber die Anfrage wurde abgebrochen, bevor alles gelesen war: vom Code der Seite, oder weil die Seite verlassen wurde ({netError}).',
  'reason.service-worker-failed.summary':
    'Ein Service Worker hat die {method}-Anfrage an {target} übernommen und der Seite keine Antwort gegeben. Seine eigene Anfrage steht in einer eigenen Zeile und nennt den Grund.',
  'reason.service-worker-failed.summary.unseen':
    'Ein Service Worker hatte die {method}-Anfrage an {target}, und es kam keine Antwort: Er ist fehlgeschlagen, oder seine eigene Anfrage. Was der Worker anfragt, führt der Browser nicht auf.',
  'reason.service-worker-failed.summary.stored':
    'Ein Service Worker hat die {method}-Anfrage an {target} aus Cache Storage beantwortet, und der Browser hat der Seite diese Antwort nicht gegeben. Meist ist sie opak: Sie wurde ohne CORS gespeichert.',
  'reason.network-error.summary':
    'Die {method}-Anfrage an {target} ist fehlgeschlagen, bevor CORS geprüft wurde; der Browser meldet {netError}.',
  'reason.network-error.summary.unnamed':
    'Die {method}-Anfrage an {target} bekam keine Antwort, und das Protokoll sagt nicht, warum: Der Name ist unbekannt, dort lauscht nichts, oder die Verbindung brach ab.',
  'reason.network-error.summary.handshake':
    'Der Server {target} hat den WebSocket mit Status {status} beantwortet, und nur 101 öffnet einen.',
  'reason.dns-failed.title': 'Der Servername wurde nicht gefunden',
  'reason.connection-refused.title': 'Unter dieser Adresse lauscht nichts',
  'reason.connection-reset.title': 'Die Verbindung ist abgebrochen',
  'reason.connection-timed-out.title': 'Der Server hat nicht rechtzeitig geantwortet',
  'reason.empty-response.title': 'Der Server hat die Verbindung ohne Antwort geschlossen',
  'reason.offline.title': 'Es gibt keine Netzwerkverbindung',
  'reason.tls-failed.title': 'Die sichere Verbindung ist fehlgeschlagen',
  'reason.client-certificate-required.title': 'Der Server verlangt ein Client-Zertifikat',
  'reason.unsafe-port.title': 'Browser verweigern diesen Port',
  'reason.aborted.title': 'Die Anfrage wurde abgebrochen',
  'reason.service-worker-failed.title': 'Der Service Worker der Seite ist fehlgeschlagen',
  'reason.no-browser.title': 'Diese Anfrage kam nicht von einem Browser',
  'reason.no-browser.summary': '{who}, und nur Browser wenden CORS an.',
  'reason.no-browser.who.user-agent': 'Diese Anfrage hat {userAgent} gesendet, kein Browser',
  'reason.no-browser.who.writer':
    'Diese Anfrage hat das Programm gesendet, das die Datei geschrieben hat, kein Browser',
  'reason.no-browser.who.nothing':
    'Dieser Eintrag hat kein Datum, keinen User-Agent und keinen Host, anders als jede Anfrage eines Browsers',
  'reason.no-browser.would.allowed': 'Ein Browser ließe die Seite diese Antwort lesen.',
  'reason.no-browser.would.blocked': 'Ein Browser würde die Antwort vor der Seite verbergen: {reason}.',
  'reason.no-browser.would.open':
    'Was ein Browser tun würde, hängt von der Seite ab, die anfragt, und die steht nicht in der Datei.',
  'reason.network-error.title': 'Die Anfrage ist im Netzwerk fehlgeschlagen',
  'reason.service-worker-failed.summary.alone':
    'Ein Service Worker hat die {method}-Anfrage an {target} übernommen und der Seite keine Antwort gegeben: Sein Code ist fehlgeschlagen, oder er hat Response.error() zurückgegeben. Kein Server wurde gefragt.',
  'reason.service-worker-failed.summary.opaque':
    'Ein Service Worker hat die {method}-Anfrage übernommen, {target} mit `mode: "no-cors"` geholt und diese opake Antwort zurückgegeben. Die Seite hat mit CORS gefragt, und solchen Aufrufen geben Browser keine opake Antwort, deshalb ist er fehlgeschlagen.',
  'reason.connection-refused.summary.unnamed':
    'Der Browser hat unter {target} nichts erreicht. Wahrscheinlich läuft der Server nicht, oder er läuft auf einem anderen Port; mehr sagt das Protokoll nicht.',
  'reason.network-error.summary.no-connection':
    'Für die {method}-Anfrage an {target} kam keine sichere Verbindung zustande. Das Protokoll sagt nicht, warum: Der Name ist unbekannt, oder dort lauscht nichts.',
  'reason.aborted.summary.connected':
    'Der Browser war mit {target} verbunden, und die {method}-Anfrage bekam keine Antwort. Das Protokoll sagt nicht, warum; wahrscheinlich hat der Code der Seite sie abgebrochen, oder die Seite wurde verlassen.',
  'reason.aborted.summary.withheld':
    'Die Antwort ({status}) auf die {method}-Anfrage kam von {target} und darf gelesen werden, aber das Resource Timing der Seite zeigt, dass das Skript sie nicht bekam. Wahrscheinlich hat der Code der Seite die Anfrage eben dann abgebrochen, oder die Seite wurde verlassen.',
  'reason.aborted.summary.at-once':
    'Die {method}-Anfrage an {target} endete, bevor etwas gesendet wurde. Das Protokoll sagt nicht, warum, und keine Richtlinie in den Headern der Seite verbietet sie: Wahrscheinlich hat der Code der Seite sie sofort abgebrochen.',
} satisfies Translation<typeof english>;
