import type { remedies as english } from '../en/remedies.ts';
import type { Translation } from '../translation.ts';

export const remedies = {
  'remedy.owner.page-code': 'Code der Seite',
  'remedy.owner.api-server': 'Konfiguration des Servers',
  'remedy.owner.proxy': 'Konfiguration von Proxy oder Gateway',
  'remedy.owner.login-layer': 'Login-Schicht',
  'remedy.owner.identity-provider': 'Identitätsanbieter',
  'remedy.owner.third-party': 'Ein fremder Dienst',
  'remedy.owner.browser-permission': 'Berechtigung im Browser',
  'remedy.owner.browser-extension': 'Browser-Erweiterung',
  'remedy.owner.network': 'Netzwerk',
  'remedy.owner.nobody': 'Nichts zu beheben',
  'remedy.name': 'Was zu tun ist',
  'remedy.shown-by.header': 'Erkannt an {name}: {value}',
  'remedy.shown-by.address': 'Erkannt an der Adresse {value}',
  'remedy.shown-by.body': 'Die Antwort sagt {value}',
  'remedy.allow-by-cors.title': 'Die CORS-Header senden',
  'remedy.allow-by-cors.text': '{target} sollte erlauben, was Seiten von {origin} anfragen: {parts}.',
  'remedy.expose-headers.title': '{names} lesbar machen',
  'remedy.expose-headers.text':
    'Ein Client von {protocol} liest {names}, aber der Browser verbirgt es. {target} sollte es in Access-Control-Expose-Headers aufführen.',
  'remedy.expose-headers.text.asked':
    'Die Seite wollte {names} lesen, aber der Browser verbirgt es. {target} sollte es in Access-Control-Expose-Headers aufführen.',
  'remedy.send-header-once.title': '{header} nur einmal senden',
  'remedy.send-header-once.text':
    '{header} wurde doppelt gesendet ({value}): Zwei Schichten fügen ihn hinzu, oder eine tut es zweimal. Ihn in einer davon entfernen und die andere lassen, wie sie ist.',
  'remedy.send-header-once.text.front':
    '{header} wurde doppelt gesendet ({value}): Zwei Schichten fügen ihn hinzu, meist {front} und die Anwendung dahinter. Ihn in einer davon entfernen: In {front} entfernt die Zeile {code}, was die Anwendung sendet.',
  'remedy.spell-header.title': 'Den Namen {meant} richtig schreiben',
  'remedy.spell-header.text':
    'Der Server sendet {sent}, und das kennt kein Browser. Der Name ist {meant}. Unter diesem Namen gilt der Wert {value}.',
  'remedy.set-real-value.title': 'Den Wert von {header} berichtigen',
  'remedy.set-real-value.text':
    'Den Wert {value} hat eine Variable oder Vorlage dort hinterlassen, die nicht ausgefüllt wurde. Browser erwarten hier einen einzigen Origin oder `*`. Die Einstellung berichtigen, die ihn ausfüllt.',
  'remedy.set-real-value.text.empty':
    '{header} wurde mit einem leeren Wert gesendet: Eine Variable oder Einstellung dahinter wurde nicht ausgefüllt. Browser erwarten einen einzigen Origin oder `*`. Die Einstellung berichtigen, die ihn ausfüllt, oder den Header weglassen.',
  'remedy.set-real-value.text.letters':
    'Bei diesem Wert zählt Groß- und Kleinschreibung: Er muss `true` heißen, klein geschrieben, und {value} gilt wie gar kein Header. Python schreibt True und C# auch: dort den Text "true" setzen.',
  'remedy.set-real-value.text.not-true':
    'Der einzige Wert dieses Headers ist `true`, klein geschrieben, und {value} gilt wie gar kein Header.',
  'remedy.set-real-value.text.quotes':
    'Die Anführungszeichen von {value} wurden mitgesendet, und so gleicht der Wert nichts, was ein Browser sucht. Sie gehören aus der Konfiguration oder der Umgebungsvariablen heraus.',
  'remedy.set-real-value.text.pattern':
    'Browser vergleichen den Wert Zeichen für Zeichen mit dem Origin. {value} ist ein Muster, und kein Browser liest hier Muster: Sie gehören in die Konfiguration des Servers, der den Origin jeder Anfrage damit vergleicht und diesen einen zurücksendet, mit Vary: Origin.',
  'remedy.set-real-value.text.list':
    '{value} ist eine Liste, und ein Browser liest einen einzigen Origin oder `*`. Der Server sollte den Origin jeder Anfrage in seiner Liste suchen und diesen einen zurücksenden, mit Vary: Origin.',
  'remedy.set-real-value.text.word':
    '{value} ist kein Origin: Ein Schalter oder ein Wort einer Konfiguration wurde so gesendet, wie es dasteht. Browser erwarten hier den Origin der Seite oder `*` für alle.',
  'remedy.vary-the-cache.title': 'Den Cache Origins unterscheiden lassen',
  'remedy.vary-the-cache.text':
    'Diese Antwort kam aus einem Cache auf dem Weg, wo sie für eine Anfrage ohne Origin oder mit einem anderen gespeichert war. Er sollte sie auseinanderhalten: in CloudFront mit einer Cache Policy oder Origin Request Policy, die Origin enthält (etwa CORS-S3Origin), anderswo mit `Vary: Origin` in jeder Antwort, auch auf Anfragen ohne Origin. Danach den Cache leeren.',
  'remedy.configure-this-layer.title': 'Die Schicht konfigurieren, die geantwortet hat',
  'remedy.configure-this-layer.text':
    'Die Antwort auf den Preflight kam von {back}, aber diese Antwort kam von {front}. Sie bekommt die Header von {back} nicht: {front} sollte sie auch senden, oder es ist zu klären, warum es selbst geantwortet hat.',
  'remedy.look-at-the-error.title': 'Zuerst den Status {status} klären',
  'remedy.look-at-the-error.text':
    'Der Status {status} ist der eigentliche Fehler, CORS verdeckt ihn nur: Mit den Headern sähe die Seite den Status {status}, aber immer noch keine Daten. Dieselbe Anfrage mit curl senden und lesen, was die Antwort sagt.',
  'remedy.look-at-the-error.text.said':
    'Der Status {status} ist der eigentliche Fehler, CORS verdeckt ihn nur. Die Antwort sagt {said}. Mit den Headern sähe die Seite das, aber immer noch keine Daten.',
  'remedy.call-right-address.title': 'Die Adresse prüfen',
  'remedy.call-right-address.text':
    'Status {status}: Die Adresse gibt es auf dem Server nicht ({address}). Zuerst Pfad und Version prüfen, denn eine Fehlerseite hat selten CORS-Header. Die richtige Adresse hat sie vielleicht schon.',
  'remedy.use-right-method.title': 'Die Methode prüfen',
  'remedy.use-right-method.text':
    'Status {status}: Der Server unterstützt {method} an dieser Adresse nicht. Zuerst Methode und Pfad prüfen. Mit den Headern sähe die Seite den Status {status}, aber immer noch keine Daten.',
  'remedy.allow-larger-body.title': 'Einen größeren Body erlauben',
  'remedy.allow-larger-body.text':
    'Status {status}: Der Body ist zu groß, und meist sagt das ein Proxy, bevor die Anfrage die Anwendung erreicht. Seine Grenze anheben (nginx: client_max_body_size) oder weniger senden. Danach sollte der Proxy die Header auch mit seinen eigenen Fehlern senden.',
  'remedy.allow-longer-headers.title': 'Kürzere Header senden oder längere erlauben',
  'remedy.allow-longer-headers.text':
    'Status {status}: Die Adresse oder die Header sind zu lang, und meist sagt das ein Proxy, bevor die Anfrage die Anwendung erreicht. Große Cookies und Tokens sind die übliche Ursache. Seine Grenze anheben (nginx: large_client_header_buffers) oder weniger senden.',
  'remedy.ask-less-often.title': 'Seltener anfragen',
  'remedy.ask-less-often.text':
    'Status {status}: Ein Rate-Limit ist erreicht, meist in einem Proxy oder Gateway. So lange warten, wie Retry-After sagt, oder das Limit anheben. Preflights nicht mitzählen, und die Header auch mit diesen Ablehnungen senden.',
  'remedy.answer-in-time.title': 'Klären, was so lange gedauert hat',
  'remedy.answer-in-time.text':
    'Status {status}: Der Server hat auf die Anfrage gewartet und aufgegeben. Zuerst die Verbindung und die Zeitlimits prüfen. CORS verdeckt den Status {status} nur.',
  'remedy.mend-server-error.title': 'Zuerst den Serverfehler beheben',
  'remedy.mend-server-error.text':
    'Auf dem Server ist ein Fehler aufgetreten, und sein Protokoll nennt den Grund. Mit den Headern auch bei Fehlern sieht die Seite den Status, aber immer noch keine Daten.',
  'remedy.mend-gateway.title': 'Den Server hinter dem Proxy prüfen',
  'remedy.mend-gateway.text':
    'Ein Proxy hat mit {status} geantwortet, weil er vom Server dahinter keine gültige Antwort bekam. Zuerst dort nachsehen. Danach sollte der Proxy die Header auch mit seinen eigenen Fehlern senden.',
  'remedy.renew-token.title': 'Zuerst Login oder Token prüfen',
  'remedy.renew-token.text':
    'Status {status}: Der Login oder das Token fehlt, ist falsch oder abgelaufen. Die Header allein helfen nicht: Die Seite sähe dann den Status {status}. Die Schicht, die das prüft, sollte sie mitsenden, damit die Seite reagieren kann.',
  'remedy.see-why-refused.title': 'Den Grund der Ablehnung klären',
  'remedy.see-why-refused.text':
    'Status {status}: Der Server hat diese Anfrage abgelehnt, wegen ihres Origins, ihres Tokens oder einer Firewall-Regel. Sein Protokoll nennt den Grund. Mit den Headern sähe die Seite den Status {status}, aber immer noch keine Daten.',
  'remedy.log-in-to-proxy.title': 'Am Proxy anmelden',
  'remedy.log-in-to-proxy.text':
    'Der Status {status} kommt von einem Proxy zwischen diesem Browser und dem Server, und er verlangt einen Login. Eine Seite in einem Tab öffnen und sich dort anmelden, oder den Betreiber des Netzwerks fragen.',
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
  'remedy.drop-credentials.title': 'Oder ohne Anmeldedaten senden',
  'remedy.drop-credentials.text':
    'Mit der Anfrage wurde kein Cookie gesendet. Wenn der Server keines braucht, die Anfrage ohne Anmeldedaten senden: Dann genügt `*`, und Access-Control-Allow-Credentials ist nicht nötig.',
  'remedy.save-all-rows.title': 'Die Datei mit allen Zeilen neu speichern',
  'remedy.save-all-rows.text':
    'In der Datei fehlt die OPTIONS-Zeile, die zeigt, was abgelehnt wurde. Im Netzwerkbereich „Alle“ wählen, ohne Filter, und die HAR-Datei noch einmal speichern.',
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
  'remedy.grant-local-network.title': 'Der Seite den Zugriff auf das lokale Netzwerk erlauben',
  'remedy.grant-local-network.text':
    'Es ist eine Berechtigung des Browsers, um die nur eine über https geladene Seite bitten kann. Kein Header des Servers erteilt sie.',
  'remedy.serve-page-over-https.title': 'Die Seite über https ausliefern',
  'remedy.serve-page-over-https.text':
    'Eine über http geladene Seite darf nicht auf Adressen eines privateren Netzwerks zugreifen.',
  'remedy.declare-address-space.title': '`targetAddressSpace` berichtigen oder weglassen',
  'remedy.declare-address-space.text':
    'Die Seite hat einen Adressraum angegeben, aber der Server liegt in einem anderen.',
  'remedy.allow-private-network.title': 'Access-Control-Allow-Private-Network senden',
  'remedy.allow-private-network.text':
    'Dieser Browser fragt im Preflight danach: mit `true` antworten. Neuere bitten stattdessen den Nutzer um Erlaubnis.',
  'remedy.switch-extension-off.title': 'Die Erweiterung abschalten',
  'remedy.switch-extension-off.text': 'Eine Erweiterung dieses Browsers hat die Anfrage blockiert.',
  'remedy.get-host-permission.title': 'Der Erweiterung eine Host-Berechtigung geben',
  'remedy.get-host-permission.text':
    'Die Erweiterung {page} hat {target} ohne Erfolg aufgerufen. Erweiterungen brauchen dafür eine Host-Berechtigung im Manifest, und in Firefox kann man sie verweigern. Auch ein anderes Add-on kann den Aufruf blockieren.',
  'remedy.get-host-permission.text.cors':
    'Seiten der Erweiterung {page} lesen {target} ganz ohne CORS-Header, sobald im Manifest eine Host-Berechtigung dafür steht. Content-Skripte nicht: Sie müssen über das Hintergrundskript fragen.',
  'remedy.reach-the-server.title': 'Zuerst den Server erreichbar machen',
  'remedy.reach-the-server.title.cut': 'Den Server die ganze Antwort senden lassen',
  'remedy.reach-the-server.text': 'Es gab überhaupt keine Antwort ({netError}). CORS kommt erst danach.',
  'remedy.reach-the-server.text.cut':
    'Eine Antwort kam, war aber nicht ganz zu lesen ({netError}). Oft ist der Server oder ein Proxy davor abgestürzt oder an ein Zeitlimit gekommen. Kein CORS-Header ändert das.',
  'remedy.start-the-server.title': 'Den Server starten',
  'remedy.start-the-server.text':
    'An {target} antwortet nichts. Den Server starten oder den Port prüfen. CORS kommt erst danach.',
  'remedy.log-in-to-company-proxy.title': 'Am Proxy der Firma anmelden',
  'remedy.log-in-to-company-proxy.text':
    'Ein Proxy des Netzwerks (von der Firma, etwa Zscaler, oder ein Portal) hat anstelle von {target} geantwortet, und die Anfrage kam dort nie an. Weder Seite noch Server sind schuld. {page} in einem Tab öffnen und sich dort anmelden, oder den Betreiber des Netzwerks um Freigabe bitten.',
  'remedy.look-at-the-answer.title': 'Die Antwort selbst prüfen',
  'remedy.look-at-the-answer.text':
    'Die Aufzeichnung enthält nicht, was der Browser gesehen hat. Den Server mit curl und demselben Origin fragen.',
  'remedy.mend-certificate.title': 'Das Zertifikat berichtigen',
  'remedy.mend-certificate.text':
    'Der Browser konnte keine sichere Verbindung zu {target} herstellen ({netError}).',
  'remedy.no-certificate-for-options.title': 'Für einen Preflight kein Client-Zertifikat verlangen',
  'remedy.no-certificate-for-options.text':
    'Browser senden keines mit. Das Zertifikat erst nach OPTIONS verlangen, oder nur für die anderen Methoden.',
  'remedy.use-another-port.title': 'Den Server auf einen anderen Port legen',
  'remedy.use-another-port.text': 'Browser rufen diesen Port nicht auf.',
  'remedy.send-the-right-type.title': 'Den richtigen Content-Type senden',
  'remedy.send-the-right-type.text':
    'Ein Bild, Skript oder Stylesheet hatte einen anderen Typ, und der Browser hat es der Seite vorenthalten.',
  'remedy.set-resource-policy.title': 'Cross-Origin-Resource-Policy setzen',
  'remedy.set-resource-policy.text':
    'Der Server lässt andere Origins es nicht einbetten. Er sollte `Cross-Origin-Resource-Policy: cross-origin` senden, oder die Seite es mit CORS laden (Attribut `crossorigin`).',
  'remedy.serve-api-over-https.title': 'Die API über https anbieten',
  'remedy.serve-api-over-https.text': 'Eine über https geladene Seite darf http nicht aufrufen.',
  'remedy.allow-in-csp.title': 'Die API in der Content-Security-Policy der Seite erlauben',
  'remedy.allow-in-csp.text':
    'Die Content-Security-Policy der Seite verbietet es: {target} in connect-src aufnehmen.',
  'remedy.let-page-be-framed.title': 'Die Seite im Frame erlauben',
  'remedy.let-page-be-framed.text':
    'Wem die eingebettete Seite gehört, der führt den Origin der Seite ringsum in `frame-ancestors` auf und entfernt X-Frame-Options.',
  'remedy.allow-connection.title': 'Die Adresse in Connection-Allowlist aufnehmen',
  'remedy.allow-connection.text': 'Der Header der Seite selbst führt {target} nicht auf.',
  'remedy.add-integrity.title': 'Der Datei eine Prüfsumme geben',
  'remedy.add-integrity.text':
    'Die Integrity-Policy der Seite verlangt `integrity` und `crossorigin` am Element.',
  'remedy.renew-integrity.title': 'Die Prüfsumme aus der ausgelieferten Datei erzeugen',
  'remedy.renew-integrity.text': 'Das `integrity` in der Seite gehört zu einer anderen Datei.',
  'remedy.load-with-cors.title': 'Mit `crossorigin` laden',
  'remedy.load-with-cors.text': 'Ohne dieses Attribut kann der Browser die Prüfsumme nicht vergleichen.',
  'remedy.look-at-request-blocking.title': 'Das Blockieren von Anfragen in den DevTools prüfen',
  'remedy.look-at-request-blocking.text':
    'Der Browser hat die Anfrage blockiert, bevor etwas gesendet wurde.',
  'remedy.delegate-to-frame.title': 'Dem Frame die Berechtigung mit `allow` geben',
  'remedy.delegate-to-frame.text':
    'Ein Frame eines anderen Origins hat keine eigene Berechtigung. Ohne `allow` an seinem Element fragt der Browser nicht.',
  'remedy.take-out-of-permissions-policy.title': 'Die Permissions-Policy des Dokuments selbst ändern',
  'remedy.take-out-of-permissions-policy.text':
    'Dieser Header verbietet dem Dokument den Zugriff auf das lokale Netzwerk. Solange er das tut, fragt der Browser nicht.',
  'remedy.part.origins': 'diesen Origin',
  'remedy.part.methods': 'die Methode',
  'remedy.part.requestHeaders': 'die Anfrage-Header',
  'remedy.part.credentials': 'Anmeldedaten',
  'remedy.part.exposedHeaders': 'die lesbaren Header',
  'remedy.part.maxAge': 'wie lange es gilt',
  'remedy.part.varyOrigin': 'Vary: Origin',
  'remedy.part.preflightStatus': 'einen Status von 200 bis 299 für OPTIONS',
  'remedy.no-error': 'der Browser nennt keinen Fehler',
  'remedy.join': '{first}, {rest}',
} satisfies Translation<typeof english>;
