import type { summaries as english } from '../en/summaries.ts';
import type { Translation } from '../translation.ts';

export const summaries = {
  'reason.allow-origin-missing.summary':
    '{opening} hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-missing.summary.server-error':
    'Der Server {target} hat mit dem Fehler {status} geantwortet, und diese Antwort hat keinen Header Access-Control-Allow-Origin. Deshalb hat der Browser der Seite sogar den Fehler vorenthalten.',
  'reason.allow-origin-missing.summary.server-error-on-preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und der Server hat mit dem Fehler {status} geantwortet. Diese Antwort hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-missing.summary.refused':
    'Der Server {target} hat die {method}-Anfrage mit {status} abgelehnt, und die Ablehnung hat keinen Header Access-Control-Allow-Origin. Deshalb hat der Browser sie der Seite vorenthalten.',
  'reason.allow-origin-missing.summary.refused-on-preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und der Server hat schon den Preflight mit {status} abgelehnt. Die Ablehnung hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary':
    'Der Server erlaubt {allowed}, aber die Seite ist {origin}. {difference}, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary.null-page':
    'Der Server erlaubt {allowed}, aber die Seite hat keinen eigenen Origin, also hat der Browser `Origin: null` gesendet. Das ist nicht dasselbe, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary.null-after-redirect':
    'Nach einer Weiterleitung von einem Origin zu einem anderen sendet der Browser `Origin: null` statt {pageOrigin}. Der Server {target} erlaubt {allowed}, nicht `null`, deshalb {consequence}.',
  'reason.allow-origin-repeated.summary.fields.other':
    '{opening} hat {count} Header Access-Control-Allow-Origin, zusammen {allowed}. Nur ein Wert ist zulässig, deshalb {consequence}.',
  'reason.allow-origin-repeated.summary.list':
    '{opening} hat mehr als einen Wert in Access-Control-Allow-Origin: {allowed}. Nur einer ist zulässig, deshalb {consequence}.',
  'reason.allow-origin-invalid.summary.value':
    '{opening} enthält Access-Control-Allow-Origin: {allowed}. Das ist kein Origin wie {origin}, deshalb {consequence}.',
  'reason.allow-origin-invalid.summary.empty':
    '{opening} hat einen leeren Header Access-Control-Allow-Origin. Er muss {origin} nennen, deshalb {consequence}.',
  'reason.allow-origin-wildcard-with-credentials.summary':
    '{opening} erlaubt mit `*` jeden Origin. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss dort ihr Origin mit Namen stehen, {origin}, deshalb {consequence}.',
  'reason.allow-credentials-missing.summary.absent':
    '{opening} hat keinen Header Access-Control-Allow-Credentials. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss er `true` sein, deshalb {consequence}.',
  'reason.allow-credentials-missing.summary.value':
    '{opening} enthält Access-Control-Allow-Credentials: {allowCredentials}. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss dort genau `true` stehen, in Kleinbuchstaben, deshalb {consequence}.',
  'reason.preflight-status-not-ok.summary':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und die Antwort war {status}. Nur ein Status von 200 bis 299 gibt die Erlaubnis, deshalb {consequence}.',
  'reason.preflight-redirected.summary':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und die Antwort ({status}) leitet weiter zu {location}. Browser folgen dort keiner Weiterleitung, deshalb {consequence}.',
  'reason.allow-methods-unparsable.summary':
    '{opening} enthält Access-Control-Allow-Methods: {allowed}. Dort müssen Methodennamen mit Kommas dazwischen stehen, und {item} ist keiner, deshalb {consequence}.',
  'reason.allow-headers-unparsable.summary':
    '{opening} enthält Access-Control-Allow-Headers: {allowed}. Dort müssen Header-Namen mit Kommas dazwischen stehen, und {item} ist keiner, deshalb {consequence}.',
  'reason.method-not-allowed.summary.absent':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort hat keinen Header Access-Control-Allow-Methods. Ohne ihn sind nur GET, HEAD und POST erlaubt, deshalb {consequence}.',
  'reason.method-not-allowed.summary.listed':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. {requested} ist nicht darunter, deshalb {consequence}.',
  'reason.method-not-allowed.summary.case':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. Methodennamen werden Zeichen für Zeichen verglichen, und {requested} ist nicht {listed}, deshalb {consequence}.',
  'reason.method-not-allowed.summary.wildcard':
    'Der Browser hat {target} gefragt, ob die Seite {requested} senden darf, und die Antwort erlaubt {allowed}. Bei einer Anfrage mit Anmeldedaten heißt `*` nicht „jede Methode“, deshalb {consequence}.',
  'reason.header-not-allowed.summary.absent':
    'Der Browser hat {target} gefragt, ob die Seite den Header {name} senden darf, und die Antwort hat keinen Header Access-Control-Allow-Headers, deshalb {consequence}.',
  'reason.header-not-allowed.summary.listed':
    'Der Browser hat {target} gefragt, ob die Seite den Header {name} senden darf, und die Antwort erlaubt nur {allowed}, deshalb {consequence}.',
  'reason.header-not-allowed.summary.wildcard':
    'Der Browser hat {target} gefragt, ob die Seite den Header {name} senden darf, und die Antwort erlaubt {allowed}. Bei einer Anfrage mit Anmeldedaten heißt `*` nicht „jeder Header“, deshalb {consequence}.',
  'reason.header-not-allowed.summary.authorization':
    'Der Browser hat {target} gefragt, ob die Seite den Header {name} senden darf, und die Antwort erlaubt {allowed}. Nach dem Standard umfasst `*` nicht Authorization, das mit Namen dort stehen muss, deshalb {consequence}.',
  'reason.redirect-with-credentials.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung zu {location}. Zu einem anderen Origin folgen Browser keiner Adresse mit Benutzername oder Passwort.',
  'reason.mode-same-origin.summary':
    'Die Seite auf {pageOrigin} hat {url} mit `mode: "same-origin"` angefragt. Das erlaubt keinen anderen Origin, deshalb hat der Browser nichts gesendet.',
  'reason.mode-same-origin.summary.redirect':
    'Die Seite auf {pageOrigin} hat mit `mode: "same-origin"` angefragt, und eine Weiterleitung führte zu {url}. Dieser Modus erlaubt keinen anderen Origin, deshalb ist der Browser der Weiterleitung nicht gefolgt.',
  'reason.scheme-not-cors.summary':
    'Die Seite auf {pageOrigin} hat {url} angefragt. Von einem anderen Origin holen Browser nur http- und https-Adressen, deshalb wurde nichts gesendet.',
  'reason.scheme-not-cors.summary.redirect':
    'Die Antwort von {url} leitete weiter zu {location}. Wenn ein Skript fragt, folgen Browser nur Weiterleitungen zu http- und https-Adressen, deshalb endete die Anfrage dort.',
  'reason.no-cors-redirect-mode.summary':
    'Die Seite hat {url} mit `mode: "no-cors"` und ohne `redirect: "follow"` angefragt. Beides zusammen verweigern Browser bei einem anderen Origin, deshalb wurde nichts gesendet.',
  'reason.cached-without-allow-origin.summary':
    'Der Browser hat {target} nicht noch einmal gefragt, sondern die Antwort aus seinem Cache genommen. Eine frühere Anfrage hatte sie dort ohne den Header Access-Control-Allow-Origin abgelegt, deshalb hat der Browser sie der Seite vorenthalten.',
  'reason.local-network-permission-denied.summary':
    'Die Seite auf {pageOrigin} liegt {clientSpace} und hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es die Erlaubnis des Nutzers, und sie wurde nicht gegeben, deshalb wurde nichts gesendet.',
  'reason.local-network-permission-denied.summary.unknown-client':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es die Erlaubnis des Nutzers, und sie wurde nicht gegeben, deshalb wurde nichts gesendet.',
  'reason.local-network-insecure-context.summary':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Nur eine sichere Seite (https) darf dafür überhaupt um Erlaubnis bitten, deshalb wurde nichts gesendet.',
  'reason.local-network-space-mismatch.summary':
    'Die Seite darf auf {target} zugreifen, das {targetSpace} liegt, und doch hat der Browser die Anfrage angehalten. Wahrscheinlich hat die Seite mit `targetAddressSpace` ein anderes Netzwerk angegeben, und beides muss übereinstimmen.',
  'reason.private-network-insecure-context.summary':
    'Die Seite auf {pageOrigin} hat {target} angefragt, das {targetSpace} liegt. Diese Version von Chromium erlaubt das nur sicheren Seiten (https), deshalb wurde nichts gesendet.',
  'reason.private-network-not-allowed.summary':
    'Der Browser hat {target}, das {targetSpace} liegt, gefragt, ob eine Seite {clientSpace} darauf zugreifen darf. Die Antwort enthält nicht Access-Control-Allow-Private-Network: true, deshalb {consequence}.',
  'reason.blocked-without-trace.summary':
    'Der Browser hat die {method}-Anfrage an {target} angehalten, aber nichts im Netzwerkprotokoll zeigt, welche Regel sie gebrochen hat.',
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
  'reason.too-many-redirects.summary':
    'Die Anfrage wurde immer wieder weitergeleitet, zuletzt zu {target}. Browser hören nach 20 Weiterleitungen auf; so viele führen meist im Kreis.',
  'reason.redirect-invalid.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung zu {location}. Das ist keine http- oder https-Adresse, deshalb konnte der Browser ihr nicht folgen.',
  'reason.redirect-invalid.summary.unknown':
    'Die {method}-Anfrage an {target} wurde mit einer Weiterleitung zu einer Adresse beantwortet, der der Browser nicht folgen kann ({netError}). Das Protokoll zeigt nicht, zu welcher.',
  'reason.redirect-body-not-replayable.summary':
    'Die {method}-Anfrage wurde mit einem gestreamten Body gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung. Ein Stream lässt sich nur einmal senden, deshalb konnte der Browser nicht folgen.',
  'reason.redirect-mode-error.summary':
    'Die {method}-Anfrage wurde gesendet und {target} hat mit {status} geantwortet, einer Weiterleitung. Die Seite hatte mit `redirect: "error"` angefragt, deshalb hat der Browser dort aufgehört.',
  'reason.opaque-response-blocked.summary':
    'Die Seite hat {url} als {resourceType} geladen, aber die Antwort ({status}) hat den Typ {contentType}. Browser halten solche Inhalte von anderen Origins zurück (Opaque Response Blocking).',
  'reason.cross-origin-resource-policy.summary':
    'Die Antwort von {target} enthält Cross-Origin-Resource-Policy: {policy}, und das schließt die Seite auf {pageOrigin} aus. Deshalb hat der Browser die Antwort verworfen.',
  'reason.cross-origin-embedder-policy.summary':
    'Die Seite auf {pageOrigin} hat Cross-Origin-Embedder-Policy: require-corp, also lädt sie nur Ressourcen, die das erlauben. Die Antwort von {target} hat keinen Header Cross-Origin-Resource-Policy, der es erlaubt.',
  'reason.mixed-content.summary':
    'Die Seite auf {pageOrigin} ist sicher (https) und hat {target} angefragt, das es nicht ist (http). Browser verweigern diese Mischung, deshalb wurde nichts gesendet.',
  'reason.content-security-policy.summary':
    'Die Content-Security-Policy der Seite auf {pageOrigin} führt {target} nicht auf, deshalb hat der Browser nichts gesendet.',
  'reason.blocked-by-extension.summary':
    'Etwas in diesem Browser, meist ein Werbeblocker oder eine Erweiterung für Datenschutz, hat die Anfrage an {target} angehalten ({netError}).',
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
  'verdict.allowed.summary':
    'Die Antwort ({status}) von {target} enthält Access-Control-Allow-Origin: {allowed}, deshalb darf {page} sie lesen.',
  'verdict.allowed.summary.without-header': 'Die Antwort ({status}) von {target} darf {page} lesen.',
  'verdict.opaque.summary':
    'Die Anfrage wurde mit `mode: "no-cors"` gestellt. Die Antwort ({status}) kam von {target}, aber ein Skript sieht nur eine leere mit Status 0.',
  'verdict.opaque.summary.redirect':
    'Der Code der Seite hat mit redirect: "manual" angefragt, und {target} hat weitergeleitet ({status}). Der Browser ist nicht gefolgt, und das Skript bekommt eine opake Antwort: Es kann weder den Status lesen noch, wohin die Weiterleitung führt.',
  'verdict.opaque.summary.element':
    'Diese Ressource ({resourceType}) wurde von {target} ohne CORS geladen. Die Seite darf sie anzeigen oder ausführen, aber kein Skript kann lesen, was darin steht.',
  'verdict.not-cors.summary': 'CORS gilt nicht für {url}.',
  'verdict.not-cors.summary.same-origin':
    'Seite und Server haben denselben Origin, {target}, deshalb gilt CORS nicht.',
  'verdict.not-cors.summary.navigate':
    'Der Browser hat {url} als Seite oder Frame geöffnet. Um eine Seite zu öffnen, braucht es keine CORS-Header.',
  'verdict.not-cors.summary.websocket':
    'Dies ist eine WebSocket-Verbindung zu {target}. Browser wenden CORS darauf nicht an, deshalb muss der Server den Header Origin selbst prüfen.',
  'verdict.not-cors.summary.webtransport':
    'Dies ist eine WebTransport-Sitzung mit {target}. Browser wenden CORS darauf nicht an, deshalb muss der Server den Header Origin selbst prüfen.',
  'reason.allow-origin-missing.title': 'Die Antwort hat keinen Header Access-Control-Allow-Origin',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin nennt einen anderen Origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin hat mehr als einen Wert',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin ist kein Origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin ist `*` bei einer Anfrage mit Anmeldedaten',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials ist nicht `true`',
  'reason.preflight-status-not-ok.title':
    'Der Preflight wurde nicht mit einem Status von 200 bis 299 beantwortet',
  'reason.preflight-redirected.title': 'Der Preflight wurde weitergeleitet',
  'reason.allow-methods-unparsable.title': 'Access-Control-Allow-Methods ist nicht lesbar',
  'reason.allow-headers-unparsable.title': 'Access-Control-Allow-Headers ist nicht lesbar',
  'reason.method-not-allowed.title': 'Die Methode steht nicht in Access-Control-Allow-Methods',
  'reason.header-not-allowed.title': 'Ein Header der Anfrage steht nicht in Access-Control-Allow-Headers',
  'reason.redirect-with-credentials.title':
    'In der Adresse der Weiterleitung steht ein Benutzername oder Passwort',
  'reason.mode-same-origin.title': 'Die Anfrage war auf den eigenen Origin beschränkt',
  'reason.scheme-not-cors.title': 'Die Adresse ist weder http noch https',
  'reason.no-cors-redirect-mode.title': 'Eine no-cors-Anfrage muss Weiterleitungen folgen',
  'reason.cached-without-allow-origin.title':
    'Die Antwort aus dem Cache hat keinen Header Access-Control-Allow-Origin',
  'reason.local-network-permission-denied.title': 'Die Seite darf nicht auf das lokale Netzwerk zugreifen',
  'reason.local-network-insecure-context.title':
    'Eine Seite ohne https darf nicht auf das lokale Netzwerk zugreifen',
  'reason.local-network-space-mismatch.title':
    'Der Server liegt nicht in dem Netzwerk, das die Seite angegeben hat',
  'reason.private-network-insecure-context.title':
    'Eine Seite ohne https darf nicht auf das private Netzwerk zugreifen',
  'reason.private-network-not-allowed.title':
    'Der Server erlaubt keine Anfragen aus dem öffentlichen Internet',
  'reason.blocked-without-trace.title':
    'Der Browser hat sie angehalten, aber das Netzwerkprotokoll zeigt nicht, warum',
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
  'reason.too-many-redirects.title': 'Mehr als 20 Weiterleitungen',
  'reason.redirect-invalid.title': 'Die Weiterleitung führt ins Leere',
  'reason.redirect-body-not-replayable.title': 'Ein gestreamter Body kann nicht zweimal gesendet werden',
  'reason.redirect-mode-error.title': 'Die Seite erlaubt keine Weiterleitungen',
  'reason.opaque-response-blocked.title': 'Die Seite darf diese Art von Antwort dort nicht laden',
  'reason.cross-origin-resource-policy.title':
    'Cross-Origin-Resource-Policy verbietet dieser Seite das Laden',
  'reason.cross-origin-embedder-policy.title':
    'Die Seite lädt nur Ressourcen, die das erlauben, und diese tut es nicht',
  'reason.mixed-content.title': 'Eine https-Seite darf keine http-Inhalte laden',
  'reason.content-security-policy.title': 'Die Content-Security-Policy der Seite selbst verbietet es',
  'reason.blocked-by-extension.title': 'Eine Erweiterung in diesem Browser hat die Anfrage blockiert',
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
  'verdict.allowed.title': 'Die Seite darf die Antwort lesen',
  'verdict.opaque.title': 'Die Antwort kam an, aber kein Skript kann sie lesen',
  'verdict.not-cors.title': 'CORS gilt hier nicht',
  'running.title': 'Läuft noch',
  'running.summary.no-response':
    'Die Anfrage an {target} läuft, und es ist noch keine Antwort gekommen. Deren Header entscheiden, ob die Seite sie lesen darf.',
  'running.summary.preflight':
    'Der Browser hat {target} mit einem Preflight gefragt, ob er die {method}-Anfrage senden darf, und noch keine Antwort bekommen. Die Anfrage wartet darauf.',
  'verdict.cannot-tell.title': 'Das Netzwerkprotokoll zeigt zu wenig, um es zu entscheiden',
  'verdict.unexplained.title': 'CORS Lens konnte diese Anfrage nicht erklären',
  'verdict.unexplained.summary':
    'Das ist ein Fehler in CORS Lens ({trouble}) und sagt nichts über den Server. Die anderen Anfragen sind nicht betroffen.',
  'reason.framing-refused.title': 'Die andere Seite darf hier nicht in einem Frame gezeigt werden',
  'reason.framing-refused.summary':
    'Die Antwort ({status}) von {target} sagt {rule}, und damit darf {pageOrigin} sie nicht in einem Frame zeigen. Deshalb bleibt der Frame leer.',
  'reason.framing-refused.summary.unnamed':
    'Der Browser zeigt {target} nicht in einem Frame von {pageOrigin}: X-Frame-Options oder die Direktive frame-ancestors verbietet es. Das Protokoll zeigt nicht, was davon.',
  'reason.document-isolation-policy.title':
    'Das Dokument lädt nur Ressourcen, die das erlauben, und diese tut es nicht',
  'reason.document-isolation-policy.summary':
    'Ein Dokument von {pageOrigin} hat Document-Isolation-Policy: isolate-and-require-corp, also lädt es von anderen Origins nur Ressourcen, die das erlauben. Die Antwort von {target} hat keinen Header Cross-Origin-Resource-Policy, der es erlaubt.',
  'reason.connection-allowlist.title':
    'Die Connection-Allowlist der Seite selbst enthält diese Adresse nicht',
  'reason.connection-allowlist.summary':
    'Das Dokument {document} sagt Connection-Allowlist: {policy}, und {target} steht nicht auf dieser Liste. Deshalb hat der Browser nichts gesendet.',
  'reason.connection-allowlist.summary.unnamed':
    'Ein Dokument von {pageOrigin} darf sich nur mit den Adressen in seinem Header Connection-Allowlist verbinden, und {target} gehört nicht dazu ({netError}). Deshalb hat der Browser nichts gesendet.',
  'reason.integrity-policy.title': 'Die Seite lädt kein Skript ohne Prüfsumme',
  'reason.integrity-policy.summary':
    'Das Dokument {document} sagt Integrity-Policy: {policy}, also lädt es solche Dateien nur mit dem Attribut `integrity` und mit CORS. Hier fehlt eines davon, deshalb wurde an {target} nichts gesendet.',
  'reason.integrity-mismatch.title': 'Die Prüfsumme gehört zu einer anderen Datei',
  'reason.integrity-mismatch.summary':
    'Die Antwort ({status}) von {target} hat CORS bestanden, aber sie passt nicht zum `integrity`-Wert der Seite. Deshalb hat der Browser sie verworfen.',
  'reason.integrity-without-cors.title': 'Eine Prüfsumme braucht das Attribut `crossorigin`',
  'reason.integrity-without-cors.summary':
    'Die Seite lädt {url} mit `integrity` und ohne `crossorigin`. Von einem anderen Origin darf der Browser nur lesen, was CORS erlaubt, deshalb konnte er die Prüfsumme nicht vergleichen und hat die Datei verworfen.',
  'reason.blocked-in-devtools.title':
    'Der Browser hat die Anfrage vor dem Senden blockiert, wahrscheinlich durch eine Einstellung der DevTools',
  'reason.blocked-in-devtools.summary':
    'Der Browser hat die {method}-Anfrage an {target} blockiert, bevor etwas gesendet wurde, und meldet dafür keinen Fehler. Die wahrscheinlichste Ursache ist ein Muster unter „Anfragebedingungen“ in den DevTools.',
  'reason.content-security-policy.summary.directive':
    'Die Content-Security-Policy von {document} sagt {directive}, und das erlaubt {target} nicht. Deshalb hat der Browser nichts gesendet.',
  'reason.content-security-policy.summary.redirect':
    'Die Antwort von {target} leitet weiter zu {location}, und die Content-Security-Policy von {document} sagt {directive}. Das erlaubt diese Adresse nicht, deshalb ist der Browser der Weiterleitung nicht gefolgt.',
  'reason.mixed-content.summary.redirect':
    'Die Seite auf {pageOrigin} ist sicher (https), und die Antwort von {target} leitet weiter zu {location}, das es nicht ist (http). Browser verweigern diese Mischung, deshalb wurde die Weiterleitung nicht befolgt.',
  'reason.service-worker-failed.summary.alone':
    'Ein Service Worker hat die {method}-Anfrage an {target} übernommen und der Seite keine Antwort gegeben: Sein Code ist fehlgeschlagen, oder er hat Response.error() zurückgegeben. Kein Server wurde gefragt.',
  'reason.service-worker-failed.summary.opaque':
    'Ein Service Worker hat die {method}-Anfrage übernommen, {target} mit `mode: "no-cors"` geholt und diese opake Antwort zurückgegeben. Die Seite hat mit CORS gefragt, und solchen Aufrufen geben Browser keine opake Antwort, deshalb ist er fehlgeschlagen.',
  'verdict.allowed.summary.made-up':
    'Ein Service Worker der Seite hat diese Antwort ({status}) selbst erzeugt. Der Server {target} wurde nicht gefragt, und CORS wurde nicht geprüft.',
  'verdict.allowed.summary.cache-storage':
    'Ein Service Worker der Seite hat diese Antwort ({status}) aus seinem Cache Storage genommen. Der Server {target} wurde dieses Mal nicht gefragt, und CORS wurde nicht noch einmal geprüft.',
  'verdict.allowed.summary.service-worker':
    'Ein Service Worker der Seite hat ihr diese Antwort ({status}) auf ihre Anfrage an {target} gegeben. CORS wurde für die Anfrage des Service Workers geprüft, nicht für die Seite.',
  'reason.local-network-permission-denied.summary.frame':
    'Der Frame {document} hat {target} angefragt, das {targetSpace} liegt. Dafür braucht es ein Attribut `allow` am Frame und die Erlaubnis des Nutzers für die Seite um ihn herum, {within}; eines von beiden fehlt, deshalb wurde nichts gesendet.',
  'reason.local-network-permission-denied.summary.policy':
    'Das Dokument {document} hat {target} angefragt, das {targetSpace} liegt. Sein eigener Header Permissions-Policy ({policy}) verbietet ihm das, deshalb wurde nichts gesendet.',
} satisfies Translation<typeof english>;
