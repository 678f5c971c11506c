import type { remediesPrograms as english } from '../en/remedies-programs.ts';
import type { Translation } from '../translation.ts';

export const remediesPrograms = {
  'remedy.allow-dev-host.title': 'Diesen Host im Entwicklungsserver erlauben',
  'remedy.allow-dev-host.text':
    'Der Entwicklungsserver hat {host} selbst abgelehnt, um sich vor anderen Websites zu schützen. Den Host auf seine Liste setzen (Vite: server.allowedHosts, webpack: allowedHosts, Next.js: allowedDevOrigins, Django: ALLOWED_HOSTS).',
  'remedy.use-free-port.title': 'Den Server auf einem anderen Port starten',
  'remedy.use-free-port.text':
    'Die Anfrage hat den eigenen Server nicht erreicht: Der AirPlay-Empfänger von macOS hat den Port {port} und hat sie abgelehnt. Den Server auf einem anderen Port starten und diesen aufrufen, oder den AirPlay-Empfänger in den Systemeinstellungen ausschalten. An den CORS-Headern ist nichts zu ändern.',
  'remedy.set-socket-cors.title': 'CORS in Socket.IO selbst setzen',
  'remedy.set-socket-cors.text':
    'Socket.IO beantwortet seinen eigenen Pfad, und die CORS-Middleware des Frameworks gilt dort nicht. Dem Server die Option `cors` mit dem Origin {origin} geben.',
  'remedy.allow-socket-origin.title': '{origin} für WebSockets zulassen',
  'remedy.allow-socket-origin.text':
    'Der Server hat den WebSocket-Handshake mit {status} abgelehnt. CORS gilt dafür nicht, und kein CORS-Header ändert es: Server vergleichen seinen Origin mit einer eigenen Liste. {origin} dort eintragen (Tornado und Phoenix: check_origin, Rails: action_cable.allowed_request_origins, Spring: setAllowedOrigins, Go: CheckOrigin) oder den Login prüfen.',
  'remedy.pass-on-upgrade.title': 'Prüfen, wohin der WebSocket ging',
  'remedy.pass-on-upgrade.text':
    'Der WebSocket-Handshake bekam {status} und nicht 101. CORS gilt dafür nicht. Den Pfad prüfen und jeden Proxy den Handshake weitergeben lassen (nginx: proxy_http_version 1.1 und die Header Upgrade und Connection).',
  'remedy.pass-on-origin.title': 'Die eigene Adresse der Seite an die Anwendung weitergeben',
  'remedy.pass-on-origin.text':
    'Die Anfrage ging an den eigenen Origin der Seite, also hat kein Browser sie blockiert. Die Anwendung hat sie selbst abgelehnt ({status}): Sie vergleicht {origin} mit der Adresse, die sie zu haben glaubt. Im Proxy Host und X-Forwarded-Proto weitergeben und die Anwendung ihnen trauen lassen.',
  'remedy.send-one-origin.title': 'Nur einen Origin senden',
  'remedy.send-one-origin.text':
    'Der Wert nennt mehrere Origins ({value}), und Browser nehmen nur einen. Den Origin jeder Anfrage mit der eigenen Liste vergleichen und diesen einen zurücksenden, mit `Vary: Origin`.',
  'remedy.write-origin-exactly.title': 'Den Origin genau schreiben',
  'remedy.write-origin-exactly.text':
    'Der Server sendet {value}, und der Origin der Seite ist {origin}. Browser vergleichen beide Zeichen für Zeichen: Ein Origin ist Schema, Host und Port, ohne Schrägstrich und ohne Pfad am Ende.',
  'remedy.put-cors-first.title': 'Die CORS-Middleware nach vorne setzen',
  'remedy.put-cors-first.text':
    'Den Preflight hat etwas mit {status} beantwortet, das OPTIONS selbst beantwortet (Allow: {allow}) und von CORS nichts weiß. Die CORS-Middleware vor die Routen setzen und prüfen, ob sie diesen Pfad abdeckt.',
  'remedy.ask-from-background.title': 'Den Hintergrund der Erweiterung fragen lassen',
  'remedy.ask-from-background.text':
    'Ein Content-Skript einer Erweiterung hat die Anfrage gesendet, und es fragt so, wie es die Seite {page} täte: Host-Berechtigungen zählen dort nicht. Eine Nachricht an den Service Worker der Erweiterung senden und diesen abrufen lassen: Mit einer Host-Berechtigung für {target} braucht er keinen CORS-Header.',
  'remedy.take-out-webdav.title': 'WebDAV aus IIS entfernen',
  'remedy.take-out-webdav.text':
    'IIS hat {method} selbst mit 405 beantwortet: Sein WebDAV-Modul behandelt diese Methode, und die Anfrage hat die Anwendung nicht erreicht. In web.config das Modul `WebDAVModule` und den Handler `WebDAV` entfernen. Am CORS der Anwendung ist nichts zu ändern.',
  'remedy.set-program-option.title': 'Die Seite in die Liste von {program} setzen',
  'remedy.set-program-option.text':
    'Eine Seite darf {program} nur fragen, wenn dessen eigene Konfiguration das sagt. {option} setzen und neu starten.',
} satisfies Translation<typeof english>;
