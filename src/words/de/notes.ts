import type { notes as english } from '../en/notes.ts';
import type { Translation } from '../translation.ts';

export const notes = {
  'note.running':
    'Die Anfrage lief noch, als das Protokoll des Browsers zuletzt gelesen wurde. CORS beachtet nur die Header, und die sind da: Was vom Body noch kommt, ändert hier nichts.',
  'note.running-prompt':
    'Sie wartet auch, solange der Browser um die Erlaubnis für dieses Netzwerk bittet: bei der Adressleiste nach einer Abfrage suchen.',
  'note.browser-rule':
    'CORS ist eine Regel des Browsers. curl, Postman und andere Server prüfen sie nicht; eine Anfrage, die dort gelingt, sagt also nichts über CORS.',
  'note.both-responses':
    'Die Antwort auf den Preflight und die Antwort auf die {method}-Anfrage brauchen beide die CORS-Header.',
  'note.allow-origin-checked-first':
    'Browser prüfen zuerst Access-Control-Allow-Origin, deshalb nennt ihre Meldung diesen Header. Mit dem Status {status} würde der Preflight auch mit ihm fehlschlagen.',
  'note.preflight-is-bare':
    'Ein Preflight hat keinen Body, keine Cookies, keinen Header Authorization und kein Client-Zertifikat. Der Server muss ihn ohne all das beantworten können.',
  'note.origin-parts':
    'Ein Origin besteht aus Schema, Host und Port und aus sonst nichts. Der Browser vergleicht die beiden Zeichen für Zeichen.',
  'note.one-origin':
    'Der Header nennt einen Origin oder `*`, nie eine Liste oder ein Muster. Ein Server für mehrere Origins liest den Header Origin jeder Anfrage, sendet diesen Origin zurück, wenn er auf seiner Liste steht, und ergänzt Vary: Origin.',
  'note.empty-setting': 'Ein leerer Wert ist meist eine Einstellung des Servers, die nie ausgefüllt wurde.',
  'note.what-credentials-are':
    'Anmeldedaten (englisch „credentials“) sind Cookies, HTTP-Logins und Client-Zertifikate. Die Seite verlangt sie mit `credentials: "include"` in fetch oder mit withCredentials in XMLHttpRequest.',
  'note.drop-credentials':
    'Wenn der Server keine Cookies braucht, die Anfrage ohne Anmeldedaten senden. Dann genügt `*`, und Access-Control-Allow-Credentials ist nicht nötig.',
  'note.never-reflect-any-origin':
    'Nie jeden Origin zurücksenden und zugleich Anmeldedaten erlauben: Sonst könnte jede Website lesen, was die Nutzer dieses Servers lesen dürfen.',
  'note.chromium-shows-empty':
    'Die Meldung von Chromium zeigt hier einen leeren Wert. In Wahrheit wurde der Header nicht gesendet.',
  'note.safelisted-methods': 'GET, HEAD und POST sind immer erlaubt und müssen nicht in der Liste stehen.',
  'note.header-names-any-case':
    'Header-Namen dürfen groß oder klein geschrieben sein. Der Browser fragt nach ihnen in Kleinbuchstaben und sortiert.',
  'note.added-by-library':
    'Wenn der eigene Code {name} nicht setzt, tut es eine Bibliothek: Tracing-, Analyse- und HTTP-Bibliotheken fügen solche Header von selbst hinzu.',
  'note.any-redirect-fails':
    'Häufige Weiterleitungen führen von http zu https, zu einer Adresse mit Schrägstrich am Ende oder zu einer Login-Seite. Der Server muss OPTIONS vor all diesen beantworten.',
  'note.no-server-header-helps':
    'Kein Header des Servers kann das ändern: Der Browser entscheidet, bevor er etwas sendet.',
  'note.permission-denied':
    'Jemand hat die Berechtigung für {site} verweigert, oder eine Richtlinie dieses Browsers tut es.',
  'note.permission-undecided':
    'Noch hat niemand darüber entschieden: Der Browser fragt, wenn die Seite es wieder versucht.',
  'note.serve-page-over-https':
    'Die Seite über https oder auf `localhost` öffnen. Dann kann der Browser um Erlaubnis fragen.',
  'note.target-address-space':
    'Das Netzwerk angeben, in dem der Server wirklich liegt, oder `targetAddressSpace` weglassen. Eine https-Seite braucht es nur, um eine einfache http-Adresse im lokalen Netzwerk zu erreichen.',
  'note.private-network-is-history':
    'Nur Chromium vor Version 142 arbeitet so. Neuere Versionen bitten den Nutzer um Erlaubnis und beachten diesen Header nicht.',
  'note.private-network-warning':
    'In der Regel warnen selbst diese Versionen nur davor. Dass die Anfrage angehalten wurde, zeigt, dass ein Schalter oder eine Richtlinie mehr verlangt.',
  'note.disable-cache-proves':
    'Zum Beweis in den DevTools unter „Netzwerk“ die Option „Cache deaktivieren“ aktivieren und neu laden. Gelingt die Anfrage dann, war dies die Ursache.',
  'note.cached-by-plain-request':
    'Oft lädt ein Bild- oder Skript-Tag ohne das Attribut `crossorigin` dieselbe Adresse zuerst, und der Server sendet CORS-Header nur, wenn es einen Header Origin gibt. Er sollte sie, oder zumindest Vary: Origin, mit jeder Antwort senden.',
  'note.file-lacks.filtered':
    'Diese Anfrage braucht einen Preflight, und die Datei hat keine OPTIONS-Zeile dafür: Sie wurde mit einem Filter gespeichert, etwa Fetch/XHR. Im Netzwerkbereich „Alle“ wählen und die HAR-Datei noch einmal speichern. Der Preflight zeigt, was abgelehnt wurde.',
  'note.file-lacks.preflights':
    'Diese Anfrage braucht einen Preflight, und das Programm, das die Datei geschrieben hat, führt Preflights (OPTIONS) nie auf. Im Netzwerkbereich der DevTools eine HAR-Datei speichern, mit „Alle“: Der Preflight zeigt, was abgelehnt wurde.',
  'note.file-lacks.hidden-responses':
    'Das Programm, das die Datei geschrieben hat, lässt Antworten weg, die der Browser verborgen hat. Im Netzwerkbereich der DevTools eine HAR-Datei speichern, um ihre Header zu sehen, oder den Server mit `cors-lens check` fragen.',
  'note.record-calls':
    'Die DevTools offen lassen und die Seite neu laden. Bleibt die Zeile so, steht die Meldung des Browsers in der Konsole der Seite.',
  'note.response-not-logged':
    'Ein Worker hat diese Anfrage gestellt, oder sie wurde mit `keepalive` gestellt. Für solche Anfragen zeigt das Netzwerkprotokoll nie, was der Browser verweigert hat; die Konsole der Seite zeigt es.',
  'note.headers-changed':
    'Die Header im Netzwerkprotokoll bestehen die Prüfung, also hat der Browser andere gesehen. Meist fügt eine Erweiterung, die „CORS erlaubt“, ihre eigenen hinzu. Ein privates Fenster gibt Aufschluss, denn dort sind Erweiterungen in der Regel aus.',
  'note.could-also-be': 'Zum Protokoll passt noch eine andere Ursache: {reason}.',
  'note.not-cors': 'Das ist nicht CORS, obwohl Firefox auch hier „CORS request did not succeed“ meldet.',
  'note.not-cors.plainly': 'Das ist nicht CORS.',
  'note.open-in-tab':
    '{target} in einem eigenen Tab öffnen: Der Browser zeigt dann, was mit dem Zertifikat nicht stimmt.',
  'note.preflight-without-certificate':
    'Browser senden mit einem Preflight nie ein Client-Zertifikat. Der Server muss OPTIONS auch ohne eines beantworten.',
  'note.move-port': 'Den Server auf einem anderen Port laufen lassen, etwa 8080 oder 8443.',
  'note.same-origin-mode': 'Ohne `mode` fragt der Browser den Server per CORS um Erlaubnis.',
  'note.no-cors-mode':
    'Um die Antwort überhaupt zu lesen: `mode: "no-cors"` weglassen und den Server CORS-Header senden lassen.',
  'note.credentials-in-address':
    'Benutzername und Passwort aus der Weiterleitung nehmen und einen Login stattdessen im Header Authorization senden.',
  'note.console-silent': 'Browser schreiben davon nichts in die Konsole.',
  'note.orb-fix':
    'Oft ist die Antwort eine Fehlerseite oder JSON, wo ein Bild oder Skript stehen sollte. Den richtigen Content-Type senden, oder den Inhalt mit fetch und CORS laden.',
  'note.resource-policy-fix':
    'Der Server kann Cross-Origin-Resource-Policy: cross-origin senden. CORS-Header helfen hier nur, wenn die Seite den Inhalt auch mit dem Attribut `crossorigin` lädt.',
  'note.embedder-policy-fix':
    'Der Server kann Cross-Origin-Resource-Policy: cross-origin senden. Oder die Seite lädt den Inhalt mit dem Attribut `crossorigin`, und dann muss der Server CORS-Header senden.',
  'note.follow-redirects': '`redirect: "error"` weglassen, oder die endgültige Adresse direkt aufrufen.',
  'note.mixed-content-fix':
    'Den Server auch https anbieten lassen. `localhost` und `127.0.0.1` sind von dieser Regel ausgenommen.',
  'note.mixed-content-local':
    'Ein Server im lokalen Netzwerk darf bei http bleiben: Mit `targetAddressSpace: "local"` in den Optionen bittet fetch stattdessen den Nutzer um Erlaubnis (Chromium ab Version 142).',
  'note.csp-fix.any':
    'Die Adresse in die Content-Security-Policy der Seite aufnehmen, meist unter connect-src. Am anderen Server kann das nichts ändern.',
  'note.canvas-tainted':
    'Ein Canvas, auf den sie gezeichnet wird, ist für Skripte nicht mehr lesbar. Dafür müsste sie mit dem Attribut `crossorigin` geladen werden, und der Server müsste CORS-Header senden.',
  'note.private-window': 'Ein privates Fenster probieren, in dem Erweiterungen in der Regel aus sind.',
  'note.buffered-body':
    'Den Body als Text oder als Blob senden, oder die endgültige Adresse direkt aufrufen.',
  'note.aborted-on-purpose':
    'Code bricht auch mit Absicht ab: Eine neue Suche ersetzt die alte, oder ein Zeitlimit ist erreicht.',
  'note.names-left-out.one':
    '{count} weiterer Header-Name wurde verlangt; er wurde geprüft, ist hier aber nicht aufgeführt.',
  'note.names-left-out.other':
    '{count} weitere Header-Namen wurden verlangt; sie wurden geprüft, sind hier aber nicht aufgeführt.',
  'note.causes-left-out.one': 'Der Preflight hat {count} weiteren Grund.',
  'note.causes-left-out.other': 'Der Preflight hat {count} weitere Gründe.',
  'note.crowd-cut':
    'Mehr als {count} Anfragen auf einmal könnten zusammengehören, da sie an eine URL gingen oder dorthin weitergeleitet wurden. Mehr vergleicht CORS Lens nicht, während sie eintreffen: Ein Preflight oder eine Weiterleitung kann getrennt von der zugehörigen Anfrage stehen. In einer HAR-Datei werden alle miteinander verglichen.',
  'note.redirects-left-out':
    'Hier sind nur die ersten {count} Anfragen dieser Weiterleitungskette, mehr als ein Browser befolgt; die übrigen stehen einzeln in der Liste.',
  'note.framing-fix':
    'Darüber entscheidet, wem die eingebettete Seite gehört: `frame-ancestors` in ihrer Content-Security-Policy führt auf, wer sie in einem Frame zeigen darf. X-Frame-Options kennt nur DENY und SAMEORIGIN. CORS-Header ändern hier nichts.',
  'note.connection-allowlist-fix':
    'Die Adresse in diesen Header aufnehmen. Am anderen Server kann das nichts ändern.',
  'note.integrity-policy-fix':
    'Dem Element `integrity` und `crossorigin="anonymous"` geben und den Server Access-Control-Allow-Origin senden lassen. Oder diese Art von Datei aus dem Header nehmen.',
  'note.integrity-fix':
    'Die Prüfsumme aus der Datei, die ausgeliefert wird, noch einmal erzeugen und eine Version in die Adresse aufnehmen. Ein Proxy, der Dateien verändert, verändert auch ihre Prüfsummen.',
  'note.integrity-crossorigin':
    'Das Element um `crossorigin="anonymous"` ergänzen. Dann muss der Server Access-Control-Allow-Origin senden.',
  'note.devtools-blocking':
    'In den DevTools unter „Anfragebedingungen“ nachsehen (in älteren Versionen „Blockieren von Netzwerkanfragen“). Blockiert wird nur, solange die DevTools offen sind.',
  'note.csp-meta':
    'Eine Content-Security-Policy kann auch in der Seite selbst stehen, in einem <meta>-Element, das das Protokoll nicht zeigt. Die Konsole der Seite nennt die Direktive.',
  'note.csp-fix':
    'Die Adresse in der Content-Security-Policy der Seite unter {directive} aufnehmen. Am anderen Server kann das nichts ändern.',
  'note.mixed-content-redirect':
    'Den Server zu einer https-Adresse weiterleiten lassen. Oft steht er hinter einem Proxy, der für ihn https spricht, und bildet die Adresse mit http, weil er X-Forwarded-Proto nicht liest.',
  'note.opaque-to-cors':
    'Im Service Worker fetch mit der Anfrage aufrufen, die er bekommen hat, oder mit `mode: "cors"`. Dann muss der Server CORS-Header senden.',
  'note.local-network-allow':
    '{allow} am Element des Frames setzen, in der Seite um ihn herum. Ohne das fragt der Browser nicht, so oft der Frame es auch versucht.',
  'note.local-network-own-policy':
    '{feature} aus diesem Header nehmen. Solange es dort steht, fragt der Browser nicht.',
  'note.local-network-worker':
    'Ein Worker hat die Anfrage gestellt. Ein Dedicated Worker richtet sich nach der Erlaubnis seiner Seite. Ein Shared Worker oder Service Worker fragt nie: Eine Seite desselben Origins muss die Erlaubnis schon haben.',
  'note.local-network-setting': '„{setting}“ für {site} in den Einstellungen des Browsers erlauben.',
  'setting.local-network.both': 'Zugriff auf lokales Netzwerk',
  'setting.local-network.local': 'Lokales Netzwerk',
  'setting.local-network.loopback': 'Apps auf dem Gerät',
  'setting.local-network.firefox.local': 'Geräte im lokalen Netzwerk',
  'setting.local-network.firefox.loopback': 'Apps und Dienste auf diesem Gerät',
  'note.local-network-unknown-page':
    'Woher die Seite selbst kommt, steht nicht im Protokoll: sie mit offenen DevTools neu laden.',
  'note.local-network-settings':
    '„{first}“ oder „{second}“ für {site} in den Einstellungen des Browsers erlauben.',
  'note.tracking-shield':
    'Der Schild neben der Adressleiste von Firefox zeigt, was dessen Trackingschutz blockiert hat. Steht {target} dort nicht, hilft es, die Erweiterungen nacheinander abzuschalten.',
  'note.devtools-blocking.firefox':
    'In den DevTools unter „Netzwerkanalyse“ bei „Blockieren“ nachsehen. Blockiert wird nur, solange die DevTools offen sind.',
  'note.headers-added':
    'Die Header im Netzwerkprotokoll erlauben das nicht, also hat der Browser andere gesehen. Meist fügt eine Erweiterung, die „CORS erlaubt“, ihre eigenen hinzu; wer sie nicht hat, bei dem scheitert die Anfrage.',
} satisfies Translation<typeof english>;
