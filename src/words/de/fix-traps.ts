import type { fixTraps as english } from '../en/fix-traps.ts';
import type { Translation } from '../translation.ts';

export const fixTraps = {
  'fix.trap.before-login':
    'Es muss vor jeder Login-Prüfung stehen: Ein Preflight enthält keine Cookies und keinen Header Authorization.',
  'fix.trap.before-routes': 'Routen, die davor eingerichtet werden, bekommen keine Header.',
  'fix.trap.errors-too':
    'Auch Fehler brauchen die Header. Ohne sie sieht die Seite einen CORS-Fehler statt 401, 404 oder 500.',
  'fix.trap.one-layer':
    'Nur eine Schicht darf die Header hinzufügen. Tut es auch ein Proxy davor oder eine Anwendung dahinter, muss es dort abgeschaltet werden.',
  'fix.trap.uncaught-error':
    'Die Antwort auf einen nicht abgefangenen Fehler hat keine Header; deshalb wird er hier abgefangen.',
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
    'Mit add_middleware hat die Antwort auf einen nicht abgefangenen Fehler keine Header, und ein später hinzugefügter Login kommt zuerst.',
  'fix.trap.starlette-star':
    'Nie `*` mit allow_credentials verwenden: Anfragen mit Cookies sind dann jeder Website erlaubt.',
  'fix.trap.rack-methods': 'Eine Ressource ohne `methods` erlaubt nur GET.',
  'fix.trap.rack-first':
    'Es muss vor allem anderen kommen: Eine Login-Prüfung darüber lehnt den Preflight ab.',
  'fix.trap.rack-raises':
    'Eine Ausnahme, die hier ankommt, verliert die Header: Etwas darunter sollte daraus einen 500 machen.',
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
    'Was nicht aufgeführt ist (Origin, Methode oder Header), wird mit 403 abgelehnt, auch bei Seiten desselben Origins.',
  'fix.trap.jetty-credentials':
    'Von sich aus erlaubt es jeden Origin mit Anmeldedaten: Die Origins immer nennen.',
  'fix.trap.jetty-12': 'Jetty 12 hat stattdessen CrossOriginHandler.',
  'fix.trap.aspnet-order':
    'Die Reihenfolge zählt: nach UseRouting, vor UseAuthentication und UseAuthorization.',
  'fix.trap.aspnet-https':
    'Steht UseHttpsRedirection davor, beantwortet es Preflights mit einer Weiterleitung, und das scheitert immer.',
  'fix.trap.rs-cors-silent':
    'Ist nur die Methode oder ein Header nicht aufgeführt, sendet es gar keine Header, und der Browser gibt dem Origin die Schuld.',
  'fix.trap.gin-group': 'An der Engine verwenden: An einer Gruppe bekommt der Preflight 404.',
  'fix.trap.gin-defaults':
    'Eine Config, die nicht von DefaultConfig stammt, erlaubt von sich aus keine Methode und keinen Header.',
  'fix.trap.gin-403': 'Ein nicht aufgeführter Origin wird mit 403 abgelehnt.',
  'fix.trap.echo-star':
    'Nie `*` mit AllowCredentials verwenden: Ältere Versionen erlauben dann jede Website.',
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
    'Die Bibliothek cors_plug erlaubt von sich aus jeden Origin mit Anmeldedaten.',
  'fix.trap.http-api-ignores-integration':
    'CORS-Header, die die Lambda-Funktion selbst sendet, werden dann ignoriert.',
  'fix.trap.rest-api-one-origin':
    'Gateway-Antworten können nur einen Origin nennen: Bei mehreren sind Fehler nur für den ersten lesbar.',
  'fix.trap.rest-api-deploy': 'Die Stage neu deployen: Bis dahin bewirken Änderungen nichts.',
  'fix.trap.lambda-url-not-in-code': 'Die Header nicht auch im Code setzen: Sie kämen sonst doppelt.',
  'fix.trap.s3-cli':
    'Die Kommandozeile und Speicher mit derselben API (Backblaze B2, DigitalOcean Spaces, Wasabi) erwarten die Liste in einem Objekt, unter dem Namen `CORSRules`: `aws s3api put-bucket-cors --bucket BUCKET --cors-configuration file://cors.json`, mit der `--endpoint-url` des Speichers.',
  'fix.trap.s3-cloudformation': 'In CloudFormation heißen zwei Namen anders: ExposedHeaders und MaxAge.',
  'fix.trap.s3-cloudfront':
    'Hinter CloudFront muss der Header Origin weitergereicht werden, sonst antwortet der Cache ohne ihn.',
  'fix.trap.cloudfront-options': 'Das Behavior muss OPTIONS erlauben.',
  'fix.trap.cloudfront-override': 'OriginOverride ersetzt die Header des Ursprungsservers.',
  'fix.trap.gcs-host':
    'Der Host storage.cloud.google.com sendet nie CORS-Header: storage.googleapis.com aufrufen.',
  'fix.trap.azure-overrides': 'Was hier gesetzt ist, ersetzt, was die Anwendung sendet.',
  'fix.trap.r2-dashboard':
    'Das Dashboard (Settings, CORS Policy) erwartet die Form von S3, eine Liste mit AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders und MaxAgeSeconds. wrangler lehnt diese Form ab.',
  'fix.trap.r2-headers':
    'Jeder Header, den die Seite sendet, muss genannt sein, auch `content-type`. Ein Origin steht ohne Pfad und ohne Schrägstrich am Ende.',
  'fix.trap.r2-domain':
    'Hinter einer eigenen Domain hat der Cache vielleicht noch Antworten ohne die Header: nach einer Änderung leeren.',
  'fix.trap.azure-storage-service':
    'Blob, File, Queue und Table haben je eigene Regeln. Im Portal stehen sie unter Ressourcenfreigabe (CORS).',
  'fix.trap.azure-storage-first':
    'Die erste Regel entscheidet, die zu Origin und Methode passt, und ein Dienst hat höchstens fünf: `az storage cors clear` entfernt die alten.',
  'fix.trap.azure-storage-headers':
    'Bibliotheken für Azure senden `x-ms-*`-Header: `x-ms-*` darf als ein Name mit Stern am Ende stehen. Der Endpunkt statischer Websites (web.core.windows.net) folgt diesen Regeln nicht.',
} satisfies Translation<typeof english>;
