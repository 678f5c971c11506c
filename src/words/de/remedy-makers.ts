import type { remedyMakers as english } from '../en/remedy-makers.ts';
import type { Translation } from '../translation.ts';

export const remedyMakers = {
  'remedy.skip-ngrok-warning.title': 'ngrok-skip-browser-warning senden',
  'remedy.skip-ngrok-warning.text':
    'Diese Antwort ist die Warnseite von ngrok selbst. Sie kommt nicht von Ihrem Server und hat deshalb keine seiner Header. Den Header `ngrok-skip-browser-warning` mit beliebigem Wert mitsenden und auf dem Server erlauben. Oder eine bezahlte Adresse oder einen anderen Tunnel nehmen.',
  'remedy.start-ngrok-tunnel.title': 'Den ngrok-Tunnel prüfen',
  'remedy.start-ngrok-tunnel.text':
    'ngrok hat selbst mit {code} geantwortet, und Ihr Server wurde nicht erreicht. Den Code in der Dokumentation von ngrok nachschlagen. Meist ist der Tunnel nicht verbunden, oder der Port dahinter ist ein anderer.',
  'remedy.skip-cloudflare-challenge.title': 'Die API von der Prüfung durch Cloudflare ausnehmen',
  'remedy.skip-cloudflare-challenge.text':
    'Cloudflare hat mit einer Prüfung geantwortet, die nur ein Mensch bestehen kann, bevor die Anfrage den Server erreichte. Eine WAF-Regel anlegen, die sie für den Pfad der API überspringt, auch für OPTIONS.',
  'remedy.reach-cloudflare-origin.title': 'Den Server hinter Cloudflare prüfen',
  'remedy.reach-cloudflare-origin.text':
    'Der Status {status} stammt von Cloudflare selbst: {cause}. Cloudflare bekam vom Server dahinter keine Antwort. Dort fehlt kein CORS-Header.',
  'remedy.renew-cloudflare-access.title': 'Bei Cloudflare Access wieder anmelden',
  'remedy.renew-cloudflare-access.text':
    'Die Sitzung von Cloudflare Access ist abgelaufen, deshalb wurde der Aufruf zur Login-Seite geschickt, die keine CORS-Header hat. Durch Neuladen der Seite wieder anmelden. Für Aufrufe von einem anderen Origin CORS in den Einstellungen der Anwendung bei Cloudflare Access setzen.',
  'remedy.open-vercel-protection.title': 'Die API durch den Schutz von Vercel lassen',
  'remedy.open-vercel-protection.text':
    'Die Deployment Protection von Vercel verlangt einen Login, bevor die Anfrage das Deployment erreicht. Sie für dieses Deployment abschalten, dort OPTIONS erlauben (OPTIONS Allowlist) oder ein Bypass-Token senden.',
  'remedy.allow-public-invoker.title': 'Alle die Funktion aufrufen lassen',
  'remedy.allow-public-invoker.text':
    'Google hat die Anfrage abgelehnt, bevor Ihr Code lief (IAM), deshalb hilft CORS-Code in der Funktion nicht. allUsers die Rolle Cloud Run Invoker (oder Cloud Functions Invoker) geben und Logins im Code prüfen. Auch Name und Region in der Adresse prüfen.',
  'remedy.set-gateway-responses.title': 'Die Header in den Antworten des Gateways selbst setzen',
  'remedy.set-gateway-responses.text':
    'Diese Antwort hat API Gateway selbst erzeugt, deshalb hat sie keine Header der Lambda-Funktion. Sie in seinen Gateway Responses setzen (DEFAULT_4XX, DEFAULT_5XX) oder CORS in der HTTP API konfigurieren.',
  'remedy.shorten-the-work.title': 'Klären, warum die Funktion zu lange brauchte',
  'remedy.shorten-the-work.text':
    'Der Status {status} kommt von API Gateway, das höchstens 29 oder 30 Sekunden wartet. Die Funktion dahinter hing, schlug fehl oder brauchte länger. Zuerst ihr Protokoll lesen, und lange Arbeit aus der Anfrage herausnehmen.',
  'remedy.call-known-route.title': 'Pfad und Stage prüfen',
  'remedy.call-known-route.text':
    'So antwortet API Gateway bei jeder Adresse ohne Route: Pfad, Methode oder Stage ist falsch. {address} mit der ausgerollten API vergleichen und sie neu ausrollen.',
  'remedy.sign-for-region.title': 'Die Adresse für die richtige Region signieren',
  'remedy.sign-for-region.text':
    'Der Bucket liegt in der Region {region}, und die Anfrage ging woanders hin, deshalb leitet S3 sie weiter. Ein Preflight darf nicht weitergeleitet werden. Den Client und die vorsignierte Adresse für {region} erzeugen.',
  'remedy.sign-what-is-sent.title': 'Zuerst den Fehler von S3 klären',
  'remedy.sign-what-is-sent.text':
    'S3 hat die Anfrage selbst abgelehnt (403): Die vorsignierte Adresse ist abgelaufen, wurde für andere Header oder eine andere Region signiert, oder ihrem Benutzer fehlt das Recht. Genau die Methode und die Header signieren, die die Seite sendet.',
  'remedy.call-storage-api.title': 'storage.googleapis.com aufrufen',
  'remedy.call-storage-api.text':
    'Der Host storage.cloud.google.com ist für angemeldete Nutzer und sendet nie CORS-Header, wie auch immer der Bucket konfiguriert ist. Richtig ist {better}.',
  'remedy.allow-in-firewall.title': 'Die Anfrage durch die Firewall lassen',
  'remedy.allow-in-firewall.text':
    'Eine Firewall oder ein CDN hat die Anfrage mit {status} abgelehnt, bevor sie die Anwendung erreichte. Das Protokoll dort nennt die Regel. Eine Ausnahme für diesen Pfad anlegen, auch für OPTIONS.',
  'remedy.set-gateway-plugin.title': 'CORS in {gateway} setzen',
  'remedy.set-gateway-plugin.text':
    '{gateway} hat diese Antwort selbst erzeugt ({status}), deshalb hat sie keine Header der Anwendung. CORS sollte dort behandelt werden, bevor irgendetwas geprüft wird, auch bei eigenen Fehlern.',
  'remedy.make-port-public.title': 'Den Port öffentlich machen',
  'remedy.make-port-public.text':
    'Diese Plattform schützt den Port: Sie hat selbst mit {status} geantwortet, vor Ihrem Programm. Den Port öffentlich machen oder ihn über den Server der Seite aufrufen.',
  'remedy.allow-dev-host.title': 'Diesen Host im Entwicklungsserver erlauben',
  'remedy.allow-dev-host.text':
    'Der Entwicklungsserver hat {host} selbst abgelehnt, um sich vor anderen Websites zu schützen. Den Host auf seine Liste setzen (Vite: server.allowedHosts, webpack: allowedHosts, Next.js: allowedDevOrigins, Django: ALLOWED_HOSTS).',
  'remedy.set-socket-cors.title': 'CORS in Socket.IO selbst setzen',
  'remedy.set-socket-cors.text':
    'Socket.IO beantwortet seinen eigenen Pfad, und die CORS-Middleware des Frameworks gilt dort nicht. Dem Server die Option `cors` mit dem Origin {origin} geben.',
  'remedy.allow-socket-origin.title': '{origin} für WebSockets zulassen',
  'remedy.allow-socket-origin.text':
    'Der Server hat den WebSocket-Handshake mit {status} abgelehnt. CORS gilt dafür nicht, und kein CORS-Header ändert es: Server vergleichen seinen Origin mit einer eigenen Liste. {origin} dort eintragen (Tornado und Phoenix: check_origin, Rails: action_cable.allowed_request_origins, Spring: setAllowedOrigins, Go: CheckOrigin) oder den Login prüfen.',
  'remedy.pass-on-upgrade.title': 'Prüfen, wohin der WebSocket ging',
  'remedy.pass-on-upgrade.text':
    'Der WebSocket-Handshake bekam {status} und nicht 101. CORS gilt dafür nicht. Den Pfad prüfen und jeden Proxy den Handshake weitergeben lassen (nginx: proxy_http_version 1.1 und die Header Upgrade und Connection).',
  'remedy.register-page-origin.title': 'Die Seite bei {provider} eintragen',
  'remedy.register-page-origin.text':
    'Die Tokens kommen von {provider}, und das erlaubt nur Seiten, die dort eingetragen sind. {page} in den Einstellungen Ihrer Anwendung ({setting}) eintragen, genau so geschrieben, ohne Schrägstrich am Ende.',
  'remedy.call-a-server.title': 'Einen Server aufrufen, der Code ausführt',
  'remedy.call-a-server.text':
    '{platform} hat hier nur Dateien und nimmt nur GET und HEAD an. Status {status}: Kein Header bringt es dazu, ein {method} anzunehmen. Prüfen, ob die Basis-URL in der Seite die der API ist.',
  'remedy.send-plain-get.title': 'Ein GET ohne Preflight senden',
  'remedy.send-plain-get.text':
    '{platform} hat hier nur Dateien und nimmt nur GET und HEAD an. Status {status}: OPTIONS wird nicht beantwortet, also gelingt kein Preflight. Ein GET ohne eigene Header braucht keinen.',
  'remedy.load-as-script.title': 'Mit einem script-Element laden',
  'remedy.load-as-script.text':
    'Die Antwort ist JavaScript, das eine Funktion der Seite aufruft (der Parameter {name} nennt sie). Sie ist für ein script-Element, das keine CORS-Header braucht, und nicht für fetch. Ein Service Worker sollte sie weder holen noch speichern: von seiner Liste nehmen.',
  'remedy.get-token-on-server.title': 'Den Code auf dem eigenen Server eintauschen',
  'remedy.get-token-on-server.text':
    '{provider} gibt Tokens nur an Server: Dieser Endpunkt hat keine CORS-Header und verlangt das Client Secret, das keine Seite geheim halten kann. Den Code auf dem eigenen Server gegen das Token tauschen.',
  'remedy.say-it-is-a-page.title': 'Den Header senden, der Seiten zulässt',
  'remedy.say-it-is-a-page.text':
    '{vendor} sendet CORS-Header nur, wenn die Anfrage den Header {option} hat. Wer die Seite öffnet, kann den Schlüssel darin lesen. Eine öffentliche Seite sollte den eigenen Server aufrufen und dieser {vendor}.',
  'remedy.name-origin-in-query.title': 'Den Parameter angeben, der Seiten zulässt',
  'remedy.name-origin-in-query.text':
    '{vendor} sendet CORS-Header nur, wenn die Adresse den Parameter {option} hat. Die Antwort ist dann die für jemanden, der nicht angemeldet ist.',
  'remedy.navigate-to-login.title': 'Zum Login navigieren, ihn nicht abrufen',
  'remedy.navigate-to-login.text':
    'Das ist eine Seite von {provider}, auf der sich Menschen anmelden, und sie erlaubt nie Skripte. Die Seite sollte dorthin navigieren (location.href), oder der Server antwortet mit 401 anstelle einer Weiterleitung dorthin.',
  'remedy.answer-apps-script.title': 'Eine Anfrage ohne Preflight senden',
  'remedy.answer-apps-script.text':
    'Apps Script beantwortet kein OPTIONS und sendet seine Header nur von einer öffentlichen Web-App. Den Body als text/plain senden, ohne eigene Header, und das Skript für alle freigeben, auch anonym. Ein Fehler im Skript hat auch keine Header.',
  'remedy.see-vendor-error.title': 'Zuerst den Status {status} von {vendor} klären',
  'remedy.see-vendor-error.text':
    'Der Status {status} ist der eigentliche Fehler, CORS verdeckt ihn nur. Dieselbe Anfrage mit curl senden und lesen, was {vendor} sagt.',
  'remedy.use-vendor-setting.title': 'Nach einer Einstellung von {vendor} suchen',
  'remedy.use-vendor-setting.text':
    'Der Server gehört {vendor}, und Sie können seine Header nicht ändern. Manche seiner Dienste haben eine Liste erlaubter Origins für Ihren Schlüssel oder Ihr Projekt: {page} dort eintragen.',
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
  'remedy.let-method-through.title': '{method} in CloudFront durchlassen',
  'remedy.let-method-through.text':
    'CloudFront hat {method} selbst abgelehnt: Dieses Behavior der Distribution erlaubt weniger Methoden. Unter Allowed HTTP methods die Liste mit OPTIONS wählen, oder alle, und die Origin Request Policy CORS-CustomOrigin oder CORS-S3Origin verwenden.',
  'remedy.take-out-webdav.title': 'WebDAV aus IIS entfernen',
  'remedy.take-out-webdav.text':
    'IIS hat {method} selbst mit 405 beantwortet: Sein WebDAV-Modul behandelt diese Methode, und die Anfrage hat die Anwendung nicht erreicht. In web.config das Modul `WebDAVModule` und den Handler `WebDAV` entfernen. Am CORS der Anwendung ist nichts zu ändern.',
  'remedy.start-function.title': 'Das Protokoll bei {platform} ansehen',
  'remedy.start-function.text':
    '{platform} hat selbst mit {status} geantwortet: Die Anwendung oder Funktion dahinter ist nicht gestartet, abgestürzt oder hat zu lange gebraucht. Ihr Protokoll sagt, warum. Eine solche Antwort hat nie Ihre Header, und CORS ist nicht die Ursache.',
  'remedy.set-bucket-cors.title': 'Die CORS-Regeln des Buckets setzen',
  'remedy.set-bucket-cors.text':
    '{store} wendet die CORS-Regeln des Buckets an, und keine davon passt: {origin}, {asked}. Kein Code und kein Login kann sie ersetzen.',
  'remedy.set-program-option.title': 'Die Seite in die Liste von {program} setzen',
  'remedy.set-program-option.text':
    'Eine Seite darf {program} nur fragen, wenn dessen eigene Konfiguration das sagt. {option} setzen und neu starten.',
} satisfies Translation<typeof english>;
