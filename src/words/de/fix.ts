import type { fix as english } from '../en/fix.ts';
import type { Translation } from '../translation.ts';

export const fix = {
  'fix.try.name': 'Zuerst hier probieren',
  'fix.try.about':
    'CORS Lens kann diese Header in diesem Tab in den Antworten von {target} setzen und die Seite die Anfrage noch einmal senden lassen. Der Browser bittet dafür um Zugriff auf diesen Server und auf die Seite, von der die Anfrage kam: Ohne beide ändert er keine Antwort. Am Ende wird der Zugriff zurückgegeben. Der Server bleibt unberührt.',
  'fix.try.beyond':
    'Status oder Weiterleitung eines Preflights lassen sich so nicht ändern: Das muss weiterhin am Server behoben werden.',
  'fix.try.start': 'In diesem Tab probieren',
  'fix.try.edit': 'Anfrage zuerst bearbeiten …',
  'fix.try.ask':
    'Die Header sind gesetzt. Diese {method}-Anfrage ändert vielleicht etwas am Server. Noch einmal senden?',
  'fix.try.ask-both':
    'Sie wird zweimal gesendet, mit und ohne Anmeldedaten, denn das Protokoll zeigt nicht, welches die Seite verwendet.',
  'fix.try.sent':
    'Gesendet. Die Zeile im Protokoll steht noch aus. Hält eine Content Security Policy sie auf, kommt keine Zeile: Dann steht es in der Konsole.',
  'fix.try.passes': 'Geht jetzt durch: Das Skript kann die Antwort lesen (Status {status}).',
  'fix.try.opaque': 'Mit Modus no-cors gesendet: Die Antwort ist opak, was auch immer ihre Header sagen.',
  'fix.try.now-blocked': 'Weiterhin blockiert, jetzt aus diesem Grund: {why}.',
  'fix.try.now-failed': 'Scheitert, aber nicht an CORS: {why}.',
  'fix.try.now-open': 'Unklar: {why}.',
  'fix.try.with': 'Mit Anmeldedaten:',
  'fix.try.without': 'Ohne Anmeldedaten:',
  'fix.try.both-waiting':
    'In beiden Anmeldedaten-Modi probiert, denn das Protokoll zeigt nicht, welchen die Seite verwendet.',
  'fix.try.both-passes':
    'Geht jetzt in beiden Anmeldedaten-Modi durch. Welchen die Seite verwendet, zeigt das Protokoll nicht.',
  'fix.try.both-fails': 'Geht in keinem der beiden Anmeldedaten-Modi durch.',
  'fix.try.both-depends':
    'Geht nur in einem Anmeldedaten-Modus durch, und das Protokoll zeigt nicht, welchen die Seite verwendet. „Aufrufe aufzeichnen“ zeigt es.',
  'fix.try.reload-hint': 'Die Header bleiben gesetzt, während die Seite neu lädt.',
  'fix.try.not-the-servers':
    'CORS Lens hat für diese Anfrage Header in den Antworten von {target} gesetzt, darum sagt sie nichts über den Server. Was am Server zu ändern ist, ergibt sich aus seinen anderen Anfragen.',
  'fix.try.waiting': 'Der Browser bittet um Zugriff auf die Hosts.',
  'fix.try.refused': 'Der Zugriff wurde nicht erlaubt, darum wurde nichts geändert.',
  'fix.try.slow':
    'Der Browser hat die Header nicht innerhalb von zwei Sekunden gesetzt. Es wurde abgebrochen und der Zugriff zurückgegeben.',
  'fix.try.no-host':
    'Es kann nicht probiert werden: Die Anfrage kommt von {origin}, und auf solche Seiten geben Browser keinen Zugriff.',
  'fix.try.failed': 'Es konnte nicht probiert werden: {why}. Der Zugriff wurde zurückgegeben.',
  'fix.heading.changes': 'Nicht mit CORS-Headern zu beheben',
  'fix.heading.instead': 'Oder stattdessen',
  'fix.heading.policy': 'Was erlaubt werden muss',
  'fix.heading.warnings': 'Vor dem Einsatz',
  'fix.heading.server': 'Auf diesem Server',
  'fix.heading.traps': 'Worauf zu achten ist',
  'fix.heading.doubts': 'Nicht sicher',
  'fix.heading.now': 'Was der Server jetzt tut',
  'fix.heading.docs': 'Dokumentation',
  'fix.nothing': 'Nach den Anfragen, die zu sehen waren, muss sich an diesem Server nichts ändern.',
  'fix.requests.one': 'Für eine Anfrage an {target}.',
  'fix.requests.many': 'Für {count} Anfragen an {target}.',
  'fix.others.one':
    'Eine weitere Anfrage dieser Seite an {target} braucht mehr als das. Zuerst diese beheben.',
  'fix.others.many':
    '{count} weitere Anfragen dieser Seite an {target} brauchen mehr als das. Zuerst diese beheben.',
  'fix.others.command': 'Mit `--together` gilt eine Konfiguration für alle.',
  'fix.others.together': 'Alle zusammen beheben',
  'fix.others.own': 'Nur diese Anfrage',
  'fix.new': 'neu',
  'fix.value.any': 'beliebig',
  'fix.value.none': 'keine',
  'fix.value.yes': 'ja',
  'fix.value.no': 'nein',
  'fix.value.only': 'nur für {origins}',
  'fix.value.and-more': '{origins} und {count} weitere',
  'fix.value.seconds': '{count} Sekunden',
  'fix.value.not-said': 'nicht gesetzt',
  'fix.part.origins': 'Origins',
  'fix.part.methods': 'Methoden',
  'fix.part.requestHeaders': 'Header der Anfrage',
  'fix.part.credentials': 'Anmeldedaten',
  'fix.part.exposedHeaders': 'Lesbare Header der Antwort',
  'fix.part.maxAge': 'Max-Age',
  'fix.part.varyOrigin': 'Vary: Origin',
  'fix.part.preflightStatus': 'Status des Preflights',
  'fix.group.any': 'Überall',
  'fix.group.javascript': 'JavaScript',
  'fix.group.proxy': 'Webserver und Proxys',
  'fix.group.python': 'Python',
  'fix.group.ruby': 'Ruby',
  'fix.group.php': 'PHP',
  'fix.group.jvm-dotnet': 'Java und .NET',
  'fix.group.go': 'Go',
  'fix.group.rust-elixir': 'Rust und Elixir',
  'fix.group.cloud': 'Cloud-Dienste',
  'fix.server.label': 'Server',
  'fix.clue.header': 'Erkannt an {name}: {value}',
  'fix.clue.preflight': 'Erkannt daran, wie er einen Preflight abgelehnt hat, mit {status}',
  'fix.clue.address': 'Erkannt an der Adresse {value}',
  'fix.clue.body': 'Erkannt daran, was die Antwort sagt: {value}',
  'fix.clue.chosen': 'Selbst gewählt',
  'fix.clue.none': 'Nichts verrät, welcher Server es ist',
  'fix.proven': 'Getestet mit {version}, am echten Server und mit echten Chromium-Seiten',
  'fix.unproven': 'Nach der Dokumentation von {version} geschrieben, nicht getestet',
  'fix.install': 'Dafür ist {command} nötig',

  'fix.place.http': 'Was der Server senden muss',
  'fix.place.new-file': 'Eine neue Datei',
  'fix.place.whole-file': 'Die ganze Datei',
  'fix.place.module-top': 'Am Anfang der Datei',
  'fix.place.first-in-listener': 'Als Erstes in der Funktion, die Anfragen beantwortet',
  'fix.place.before-routes': 'Vor jeder Route und vor jeder Login-Prüfung',
  'fix.place.after-app-created': 'Gleich nach dem Erzeugen der Anwendung',
  'fix.place.end-of-app': 'Am Ende, nach allen Routen und aller Middleware',
  'fix.place.around-handler': 'Um den eigenen Handler herum, der hier `handle` heißt',
  'fix.place.in-default-export': 'In dem Objekt, das die Datei exportiert',
  'fix.place.script-top': 'Als Erstes in jedem Skript, das Anfragen beantwortet',
  'fix.place.settings-end': 'Nach INSTALLED_APPS und MIDDLEWARE',
  'fix.place.rackup-first': 'Vor jedem anderen `use`',
  'fix.place.nginx-http': 'In `http`, außerhalb von `server`',
  'fix.place.nginx-location': 'In der `location`, die die Anfragen beantwortet oder weiterreicht',
  'fix.place.or-nginx-server': 'Oder mit nginx, im `server` der Seite',
  'fix.place.apache-virtual-host': 'In `<VirtualHost>`, nicht in `<Location>` und nicht in .htaccess',
  'fix.place.caddy-site': 'Im Block der Website',
  'fix.place.caddy-reverse-proxy': 'Im Block von `reverse_proxy`',
  'fix.place.haproxy-frontend': 'Im `frontend`, vor dessen anderen Regeln',
  'fix.place.lighttpd-end': 'Am Ende der Datei',
  'fix.place.traefik-dynamic': 'In der dynamischen Konfiguration',
  'fix.place.envoy-filters': 'In http_filters, vor jedem anderen Filter',
  'fix.place.envoy-virtual-host': 'Im virtuellen Host oder in dessen Route',
  'fix.place.web-config': 'In der Konfiguration der Website',
  'fix.place.web-xml-filters': 'Vor jedem anderen Filter',
  'fix.place.in-security-config': 'In der Klasse der Sicherheitskonfiguration',
  'fix.place.in-filter-chain': 'In der Methode, die die SecurityFilterChain baut',
  'fix.place.aspnet-services': 'Vor `builder.Build()`',
  'fix.place.aspnet-pipeline': 'Nach UseRouting, vor UseAuthentication',
  'fix.place.around-mux': 'Um den Handler aller Routen herum, der hier `mux` heißt',
  'fix.place.last-layer': 'Als letzte Schicht, die hinzugefügt wird',
  'fix.place.in-app-factory': 'In der Funktion, die die App baut',
  'fix.place.before-router-plug': 'Vor dem Plug des Routers',
  'fix.place.cloudformation-api': 'In den Properties von AWS::ApiGatewayV2::Api',
  'fix.place.cloudformation-url': 'In den Properties von AWS::Lambda::Url',
  'fix.place.cloudformation-resources': 'In Resources, mit dem Namen der eigenen API statt `Api`',
  'fix.place.lambda-every-response': 'In den Headern jeder Antwort, auch auf OPTIONS und in jedem catch',
  'fix.place.s3-bucket': 'Im Bucket: Permissions, Cross-origin resource sharing',
  'fix.place.cloudfront-policy': 'In der ResponseHeadersPolicyConfig',
  'fix.place.gcs-bucket': 'Mit `gcloud storage buckets update gs://BUCKET --cors-file=cors.json`',
  'fix.place.azure-site-config': 'In der siteConfig der App',
  'fix.place.r2-bucket': 'Mit `npx wrangler r2 bucket cors set BUCKET --file cors.json`',
  'fix.place.azure-storage':
    'Mit der Azure CLI; ACCOUNT ist das Speicherkonto, und `b` ist Blob (`f` ist File, `q` Queue, `t` Table)',

  'fix.trap.before-login':
    'Es muss vor jeder Login-Prüfung stehen: Ein Preflight enthält keine Cookies und kein Authorization.',
  'fix.trap.before-routes': 'Routen, die davor eingerichtet werden, bekommen keine Header.',
  'fix.trap.errors-too':
    'Auch Fehler brauchen die Header. Ohne sie sieht die Seite einen CORS-Fehler statt 401, 404 oder 500.',
  'fix.trap.one-layer':
    'Nur eine Schicht darf die Header hinzufügen. Tut es auch ein Proxy davor oder eine Anwendung dahinter, muss es dort abgeschaltet werden.',
  'fix.trap.uncaught-error':
    'Ein Fehler, den niemand abfängt, wird ohne die Header beantwortet; deshalb wird er hier abgefangen.',
  'fix.trap.file-order': 'Middleware läuft in der Reihenfolge der Dateinamen: 0 kommt zuerst.',
  'fix.trap.filter-first': 'Filter laufen in der Reihenfolge ihrer Zuordnungen: Dieser muss der erste sein.',
  'fix.trap.dev-only': 'Das ist der Entwicklungsserver. Was in Produktion läuft, braucht dieselbe Regel.',
  'fix.trap.call-the-proxy':
    'Die Seite sollte `/api/…` auf ihrem eigenen Origin aufrufen, ohne den Host der API. Dann braucht es kein CORS.',
  'fix.trap.proxy-cookies':
    'Cookies, die die API für ihre eigene Domain setzt, erreichen den Origin der Seite nicht: Der Proxy muss ihre Domain umschreiben.',
  'fix.trap.open-proxy':
    'Die Anfrage darf nie bestimmen, wohin sie weitergereicht wird: eine feste Adresse, sonst kann jeder den Proxy nutzen.',
  'fix.trap.path-matches': 'Den Matcher auf die Pfade setzen, die von anderen Origins aufgerufen werden.',
  'fix.trap.express-origin-true': 'Nie `origin: true` mit Anmeldedaten verwenden: Das erlaubt jede Website.',
  'fix.trap.fastify-scope':
    'An der äußersten Instanz registrieren: In einem anderen Plugin gilt es nur für dieses Plugin.',
  'fix.trap.koa-origin-function':
    'Der Origin muss eine Funktion sein: Eine Liste wird als mehrere Header gesendet, und die Voreinstellung erlaubt mit Anmeldedaten jede Website.',
  'fix.trap.nestjs-fastify':
    'Mit Fastify auch die Methoden nennen: Das Plugin erlaubt von sich aus nur GET, HEAD und POST.',
  'fix.trap.h3-return':
    'Zurückgeben, was handleCors zurückgibt, außer es ist false: Sonst läuft der Preflight weiter zu den eigenen Routen.',
  'fix.trap.nitro-route-rules':
    'Eine Routenregel mit `cors: true` beantwortet keine Preflights, und sie sendet `*` an alle.',
  'fix.trap.nextjs-file-name': 'Vor Next.js 16 heißt die Datei middleware.js und die Funktion `middleware`.',
  'fix.trap.sveltekit-csrf':
    'Formulare von anderen Origins prüft auch `csrf.trustedOrigins`, und das ist nicht CORS.',
  'fix.trap.supabase-headers':
    'Die Client-Bibliothek sendet apikey und x-client-info von selbst: Beide müssen erlaubt sein.',
  'fix.trap.firebase-emulator':
    'Was im Emulator gelingt, kann nach dem Deployment scheitern: Der Emulator erlaubt vielleicht alle Origins.',
  'fix.trap.vite-default': 'Von sich aus erlaubt er nur Seiten auf localhost.',
  'fix.trap.webpack-headers': 'Die Einstellung `headers` genügt nicht: Sie beantwortet keine Preflights.',
  'fix.trap.nginx-inherit':
    'Ein einziges add_header in einer `location` verwirft alle geerbten: Diese hier dorthin setzen, wo die anderen stehen.',
  'fix.trap.nginx-always': 'Ohne `always` fügt nginx Antworten ab 400 nichts hinzu.',
  'fix.trap.nginx-if':
    'Kein add_header in das `if` setzen: Dann bekommt der Preflight keines von denen außerhalb.',
  'fix.trap.apache-htaccess':
    'In .htaccess und `<Location>` kommt die Login-Prüfung zuerst und lehnt den Preflight ab.',
  'fix.trap.apache-always': 'Ohne `always` bekommen die Fehlerseiten von Apache selbst keine Header.',
  'fix.trap.caddy-login':
    'Die Direktive basic_auth kommt vor `handle`, wo immer sie steht. Sie braucht einen Matcher, der OPTIONS ausnimmt.',
  'fix.trap.caddy-defer': '`defer` nicht verwenden: Die Header fehlen dann bei einem 502.',
  'fix.trap.haproxy-after-response':
    'Die Regel heißt http-after-response: http-response lässt aus, was HAProxy selbst beantwortet.',
  'fix.trap.lighttpd-too-large':
    'Seinen eigenen 413 sendet lighttpd, bevor es Header ergänzt, Seiten können ihn also nicht lesen: Die Anwendung soll begrenzen, wie groß ein Body sein darf.',
  'fix.trap.lighttpd-replaces':
    'Der letzte passende Block ersetzt die ganze Liste der anderen: Header, die anderswo gesetzt sind, gehören mit hinein.',
  'fix.trap.traefik-attach': 'Die Middleware im Router nennen, sonst tut sie nichts.',
  'fix.trap.envoy-two-places': 'Beides ist nötig: Der Filter tut ohne die Richtlinie nichts, und umgekehrt.',
  'fix.trap.iis-module':
    'Das CORS-Modul wird separat installiert; ohne das Modul ist das Element ein Fehler.',
  'fix.trap.iis-size':
    'IIS liest keine web.config über 250 KB: Längere Listen gehören in die applicationHost.config.',
  'fix.trap.flask-before-request':
    'Eine Login-Prüfung in before_request lehnt den Preflight ab: Sie muss OPTIONS durchlassen. An den Views schadet sie nicht.',
  'fix.trap.flask-unknown-route':
    'OPTIONS an eine Adresse ohne Route ist ein 404, und das behebt kein Header.',
  'fix.trap.flask-star': 'Nie `*` mit supports_credentials verwenden: Das erlaubt jede Website.',
  'fix.trap.django-order':
    'Die Middleware muss vor CommonMiddleware stehen: Deren Weiterleitung zu einem Schrägstrich hat keine Header.',
  'fix.trap.django-csrf':
    'Für Anfragen, die Daten ändern, muss der Origin auch in CSRF_TRUSTED_ORIGINS stehen, und die Cookies brauchen SameSite=None.',
  'fix.trap.starlette-add-middleware':
    'Mit add_middleware hat ein Fehler, den niemand abgefangen hat, keine Header, und ein später hinzugefügter Login kommt zuerst.',
  'fix.trap.starlette-star':
    'Nie `*` mit allow_credentials verwenden: Anfragen mit Cookies sind dann jeder Website erlaubt.',
  'fix.trap.rack-methods': 'Eine Ressource ohne `methods` erlaubt nur GET.',
  'fix.trap.rack-first':
    'Es muss vor allem anderen kommen: Eine Login-Prüfung darüber lehnt den Preflight ab.',
  'fix.trap.rack-raises':
    'Eine Ausnahme, die hier ankommt, verliert die Header: Etwas darunter sollte sie in einen 500 verwandeln.',
  'fix.trap.php-output': 'Es muss vor jeder Ausgabe kommen, auch vor einer leeren Zeile über `<?php`.',
  'fix.trap.php-static':
    'Dateien, die nicht PHP ausliefert, bekommen keine Header: Diese im Webserver setzen.',
  'fix.trap.laravel-paths': 'Die Pfade müssen zu der Adresse passen, die aufgerufen wird.',
  'fix.trap.laravel-cache': 'Ist die Konfiguration im Cache, `php artisan config:clear` ausführen.',
  'fix.trap.nelmio-paths': 'Das Bundle tut ohne einen Eintrag in `paths` nichts.',
  'fix.trap.spring-security-too':
    'Mit Spring Security ist auch `http.cors()` nötig: Sonst lehnt es den Preflight ab.',
  'fix.trap.spring-unmatched': 'Adressen ohne Controller bekommen keine Header.',
  'fix.trap.spring-security-order':
    'Ohne dies treffen Preflights auf die Login-Prüfung und bekommen 401 oder 403.',
  'fix.trap.tomcat-authenticator':
    'Der Login von Tomcat selbst kommt vor den Filtern: `allowCorsPreflight="filter"` an seinem Authenticator setzen.',
  'fix.trap.tomcat-403':
    'Ein nicht aufgeführter Origin, Header oder eine solche Methode wird mit 403 abgelehnt, auch bei Seiten desselben Origins.',
  'fix.trap.jetty-credentials':
    'Von sich aus erlaubt es jeden Origin mit Anmeldedaten: Die Origins immer nennen.',
  'fix.trap.jetty-12': 'Jetty 12 hat stattdessen CrossOriginHandler.',
  'fix.trap.aspnet-order':
    'Die Reihenfolge zählt: nach UseRouting, vor UseAuthentication und UseAuthorization.',
  'fix.trap.aspnet-https':
    'Steht UseHttpsRedirection davor, beantwortet es Preflights mit einer Weiterleitung, und das scheitert immer.',
  'fix.trap.rs-cors-silent':
    'Ist nur die Methode oder ein Header nicht aufgeführt, sendet es gar keine Header, und der Browser gibt dem Origin die Schuld.',
  'fix.trap.gin-group': 'An der Engine verwenden: An einer Gruppe ist der Preflight ein 404.',
  'fix.trap.gin-defaults':
    'Eine Config, die nicht von DefaultConfig stammt, erlaubt von sich aus keine Methode und keinen Header.',
  'fix.trap.gin-403': 'Ein nicht aufgeführter Origin wird mit 403 abgelehnt.',
  'fix.trap.echo-star':
    'Nie `*` mit AllowCredentials verwenden: Ältere Versionen antworten jeder Website mit ihrem eigenen Namen.',
  'fix.trap.fiber-2': 'Fiber 2 nimmt statt jeder Liste einen Text mit Kommas.',
  'fix.trap.jub0bs-pattern':
    'Routen, die eine Methode nennen, sehen den Preflight nicht: Den ganzen Mux umhüllen.',
  'fix.trap.jub0bs-insecure':
    'Es lehnt http-Origins mit Anmeldedaten ab, außer auf ausdrücklichen Wunsch. Nur für die Entwicklung verwenden.',
  'fix.trap.tower-panics': 'Ein Platzhalter mit Anmeldedaten führt beim Start zu einem Panic.',
  'fix.trap.tower-layer-order':
    'Die zuletzt hinzugefügte Schicht ist die äußerste: Sie muss nach der des Logins hinzukommen.',
  'fix.trap.actix-wrap-order':
    'Das zuletzt hinzugefügte wrap ist das äußerste: Es muss nach dem des Logins hinzukommen.',
  'fix.trap.phoenix-endpoint':
    'Es gehört in den Endpoint: Eine Pipeline des Routers läuft bei OPTIONS nicht.',
  'fix.trap.cors-plug-defaults':
    'Die Bibliothek cors_plug erlaubt ohne weitere Angabe jeden Origin mit Anmeldedaten.',
  'fix.trap.http-api-ignores-integration':
    'CORS-Header, die die Lambda-Funktion selbst sendet, werden dann ignoriert.',
  'fix.trap.rest-api-one-origin':
    'Gateway-Antworten können nur einen Origin nennen: Bei mehreren sind Fehler nur für den ersten lesbar.',
  'fix.trap.rest-api-deploy': 'Die Stage neu deployen: Bis dahin bewirken Änderungen nichts.',
  'fix.trap.lambda-url-not-in-code': 'Die Header nicht auch im Code setzen: Sie kämen sonst doppelt.',
  'fix.trap.s3-cli':
    'Die Kommandozeile und Speicher mit derselben API (Backblaze B2, DigitalOcean Spaces, Wasabi) wollen die Liste in einem Objekt, unter dem Namen `CORSRules`: `aws s3api put-bucket-cors --bucket BUCKET --cors-configuration file://cors.json`, mit der `--endpoint-url` des Speichers.',
  'fix.trap.s3-cloudformation': 'In CloudFormation heißen zwei Namen anders: ExposedHeaders und MaxAge.',
  'fix.trap.s3-cloudfront':
    'Hinter CloudFront muss der Header Origin weitergereicht werden, sonst antwortet der Cache ohne ihn.',
  'fix.trap.cloudfront-options': 'Das Behavior muss OPTIONS erlauben.',
  'fix.trap.cloudfront-override': 'Mit OriginOverride werden die eigenen Header des Origins ersetzt.',
  'fix.trap.gcs-host':
    'Der Host storage.cloud.google.com sendet nie CORS-Header: storage.googleapis.com aufrufen.',
  'fix.trap.azure-overrides': 'Was hier gesetzt ist, ersetzt, was die Anwendung tut.',
  'fix.trap.r2-dashboard':
    'Das Dashboard (Settings, CORS Policy) will die Form von S3, eine Liste mit AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders und MaxAgeSeconds. wrangler lehnt diese Form ab.',
  'fix.trap.r2-headers':
    'Jeder Header, den die Seite sendet, muss genannt sein, auch `content-type`. Ein Origin steht ohne Pfad und ohne Schrägstrich am Ende.',
  'fix.trap.r2-domain':
    'Hinter einer eigenen Domain hat der Cache vielleicht noch Antworten ohne die Header: nach einer Änderung leeren.',
  'fix.trap.azure-storage-service':
    'Blob, File, Queue und Table haben je eigene Regeln. Im Portal stehen sie unter Ressourcenfreigabe (CORS).',
  'fix.trap.azure-storage-first':
    'Die erste Regel entscheidet, die zu Origin und Methode passt, und ein Dienst hat höchstens fünf: `az storage cors clear` nimmt die alten weg.',
  'fix.trap.azure-storage-headers':
    'Bibliotheken für Azure senden `x-ms-*`-Header: `x-ms-*` darf als ein Name mit Stern am Ende stehen. Der Endpunkt statischer Websites (web.core.windows.net) folgt diesen Regeln nicht.',

  'fix.doubt.credentials-mode':
    'Die Aufzeichnung sagt nicht, ob die Seite Anmeldedaten sendet, deshalb gilt hier das Übliche. Mit `credentials: "include"` muss der Server sie erlauben.',
  'fix.doubt.no-trace':
    'Was der Browser verweigert hat, steht nicht in der Aufzeichnung, also ist dies, was die Anfrage verlangt.',
  'fix.doubt.not-suggested':
    'Ein Origin, eine Methode oder ein Header-Name wurde weggelassen: Seine Zeichen gehören in keine Konfiguration.',
  'fix.doubt.list-cut':
    'Zu sehen waren mehr Origins, Methoden oder Header-Namen, als in eine Konfiguration gehören: Nur die ersten im Alphabet stehen hier.',
  'fix.doubt.null-not-suggested': 'Der Origin `null` wurde weggelassen: Jede Website kann ihn senden.',
  'fix.doubt.one-installation':
    'Ein Origin in dieser Liste ist zufällig und gilt für einen einzigen Browser (Erweiterungen von Firefox und Safari, Webviews von VS Code): Andere Personen haben andere. Eine Erweiterung braucht stattdessen eine Host-Berechtigung, eine Webview muss ihre Erweiterung fragen lassen.',
  'fix.doubt.wildcard-narrowed':
    'Der Server hat jeden Origin erlaubt, was Anmeldedaten ausschließen. Die anderen Origins, die ihn aufrufen, ergänzen.',
  'fix.doubt.wildcard-on-some-paths':
    'Der Server erlaubt jeden Origin bei einigen Pfaden, aber nicht bei allen, die gefragt waren. Diese Liste würde sie für andere schließen: Nur für die übrigen Pfade setzen.',
  'fix.doubt.wildcard-with-authorization':
    'Der Server hat jeden Origin erlaubt. Mit Authorization sind nur die Origins der Liste erlaubt: Die anderen, die ihn aufrufen, ergänzen.',
  'fix.doubt.wildcard-replaced':
    'Der Server hat mit `*` alle Namen erlaubt. Nur die gesehenen stehen hier: Ergänzen, was andere senden.',

  'fix.warning.origin-on-other-paths':
    'Diese Regeln gelten für jeden Pfad, auch für solche, die diese Origins nicht angefragt haben: {origins}. Sind jene Pfade nicht für sie gedacht, die Regeln nur für die anderen setzen.',
  'fix.warning.credentials-on-other-paths':
    'Diese Regeln gelten für jeden Pfad, auch für solche, die diese Origins ohne Anmeldedaten angefragt haben: {origins}. Sind jene Pfade nicht für sie gedacht, die Regeln nur für die anderen setzen.',
  'fix.warning.http-origin-with-credentials':
    'Wer im Netz dazwischen sitzt, kann eine Seite ändern, die über http kommt, und dann mit den Anmeldedaten ihrer Besucher lesen: {origins}. Die Seite über https ausliefern.',
  'fix.warning.local-origin-with-credentials':
    'Jedes Programm auf dem eigenen Rechner eines Besuchers kann diesen Origin ausliefern und dann Antworten mit dessen Anmeldedaten lesen: {origins}. Nur auf Entwicklungsservern erlauben.',

  'fix.widens.all-origins':
    'Dieser Server gibt Anmeldedaten allen seinen Origins oder keinem. Diese bekommen sie auch, ohne danach gefragt zu haben: {origins}. Weglassen, wer sie nicht haben soll.',
  'fix.widens.always':
    'Dieser Server gibt jedem Origin, den er nennt, Anmeldedaten. Diese bekommen sie, ohne danach gefragt zu haben: {origins}. Weglassen, wer sie nicht haben soll.',

  'fix.lint.any-origin-with-credentials':
    'Jeder Origin ist mit Anmeldedaten erlaubt: Jede Website kann lesen, was ihre Besucher hier lesen dürfen.',
  'fix.lint.wildcard-with-credentials': 'Browser lehnen `*` bei Anfragen mit Anmeldedaten ab.',
  'fix.lint.wildcard-with-authorization':
    'Jeder Origin ist zusammen mit Authorization erlaubt: Die Origins nennen.',
  'fix.lint.null-allowed':
    'Der Origin `null` ist erlaubt: Jede Website kann eine Seite bauen, die ihn sendet.',
  'fix.lint.origin-matched-by-suffix': 'Nur das Ende des Origins wird verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-matched-by-prefix':
    'Nur der Anfang des Origins wird verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-matched-by-pattern':
    'Ein Punkt des Musters steht für ein beliebiges Zeichen: {value} ist auch erlaubt.',
  'fix.lint.origin-scheme-not-compared': 'Das Schema wird nicht verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-invalid': 'Kein Browser sendet {value} als Origin.',
  'fix.lint.name-invalid': 'Kein Browser sendet {value} als Namen.',
  'fix.lint.wildcard-literal': 'Nennen, was erlaubt ist: Mit Anmeldedaten ist `*` ein Name wie jeder andere.',
  'fix.lint.origin-repeated':
    'Access-Control-Allow-Origin kommt mehr als einmal: Zwei Schichten fügen es hinzu.',
  'fix.lint.vary-missing':
    'Die Antwort nennt einen Origin und enthält nicht `Vary: Origin`: Ein Cache kann sie einem anderen geben.',
  'fix.lint.max-age-above-cap':
    'Chromium merkt sich einen Preflight höchstens 7200 Sekunden lang, Firefox 86400.',
  'fix.lint.max-age-invalid': 'Access-Control-Max-Age muss eine ganze Zahl von Sekunden sein.',
  'fix.lint.authorization-left-to-wildcard':
    'Nach dem Standard umfasst `*` nicht Authorization: Es muss auch genannt werden.',

  'fix.lint.private-network-without-effect':
    'Access-Control-Allow-Private-Network bewirkt seit Chrome 142 nichts mehr: Chrome bittet stattdessen den Nutzer um Erlaubnis. Der Header kann entfernt werden.',
  'fix.lint.expose-cookies': '{value} lesbar zu machen, bewirkt nichts: Kein Skript kann es je lesen.',
  'fix.lint.request-header-in-response':
    'Access-Control-Request-Headers ist ein Header von Anfragen. In einer Antwort bewirkt er nichts. Stattdessen Access-Control-Allow-Headers senden.',
  'fix.lint.credentials-not-true':
    'Access-Control-Allow-Credentials: {value} bewirkt nichts. Nur true zählt; um keine Anmeldedaten zu erlauben, den Header weglassen.',
  'fix.lint.expose-wildcard-literal':
    'Mit Anmeldedaten ist `*` in Access-Control-Expose-Headers ein Name wie jeder andere: Die Header nennen.',
  'fix.lacks.origins': 'Dieser Server kann die Origins nicht einschränken.',
  'fix.lacks.methods': 'Dieser Server kann eine der Methoden nicht erlauben.',
  'fix.lacks.requestHeaders': 'Dieser Server kann die Header der Anfrage nicht nennen.',
  'fix.lacks.credentials': 'Dieser Server kann keine Anmeldedaten erlauben.',
  'fix.lacks.exposedHeaders': 'Dieser Server kann Header der Antwort nicht lesbar machen.',
  'fix.lacks.maxAge': 'Dieser Server kann nicht sagen, wie lange ein Preflight gemerkt wird.',
  'fix.lacks.varyOrigin': 'Dieser Server kann `Vary: Origin` nicht hinzufügen.',
  'fix.lacks.preflightStatus': 'Dieser Server kann den Status eines Preflights nicht setzen.',
} satisfies Translation<typeof english>;
