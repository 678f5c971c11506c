import type { remedyHints as english } from '../en/remedy-hints.ts';
import type { Translation } from '../translation.ts';

export const remedyHints = {
  'remedy.hint.proxy.error':
    'Proxys lassen die Header bei eigenen Fehlern von sich aus weg: nginx braucht `add_header … always`, Apache `Header always set`, HAProxy `http-after-response`.',
  'remedy.hint.nginx.error':
    'nginx lässt `add_header` bei Fehlern weg, wenn die Zeile nicht mit `always` endet, und eine `location` mit einem eigenen `add_header` erbt keinen.',
  'remedy.hint.nginx.options':
    'In nginx kommt ein `return 204` für OPTIONS in der location vor `auth_basic`, `auth_request` und der Anwendung.',
  'remedy.hint.nginx.static':
    'nginx antwortet selbst mit 405, wo es Dateien ausliefert: Dann passt kein `proxy_pass` zu dieser Adresse, und die Anfrage hat die Anwendung nicht erreicht.',
  'remedy.hint.apache.error': 'Apache lässt `Header set` bei Fehlern weg: `Header always set` schreiben.',
  'remedy.hint.apache.options':
    'In Apache lässt eine Login-Prüfung OPTIONS durch, wenn `Require` in `LimitExcept OPTIONS` steht.',
  'remedy.hint.haproxy.error':
    'HAProxy lässt `http-response` bei Antworten weg, die es selbst gibt: `http-after-response set-header` schreiben.',
  'remedy.hint.haproxy.options':
    'In HAProxy OPTIONS mit `http-request return status 204` beantworten, vor jeder Regel, die ablehnt.',
  'remedy.hint.fastapi.error':
    'In FastAPI und Starlette entsteht die Antwort auf eine unbehandelte Exception außerhalb der CORSMiddleware, also ohne deren Header. Sie in der Anwendung behandeln oder die ganze Anwendung umschließen: `app = CORSMiddleware(app, …)`.',
  'remedy.hint.fastapi.options':
    'In FastAPI und Starlette läuft die zuletzt hinzugefügte Middleware zuerst: CORSMiddleware als letzte hinzufügen.',
  'remedy.hint.flask.error':
    'Im Debug-Modus von Flask antwortet der Debugger, bevor flask-cors seine Header hinzufügt. Ohne debug versuchen oder Fehlern einen Handler geben: `@app.errorhandler(Exception)`.',
  'remedy.hint.flask.options':
    'In Flask läuft ein `before_request`, das Logins prüft, auch für OPTIONS: dort für diese Methode sofort zurückkehren.',
  'remedy.hint.django.error':
    'In Django muss `corsheaders.middleware.CorsMiddleware` ganz oben in MIDDLEWARE stehen, vor allem, was selbst antwortet.',
  'remedy.hint.django.options':
    'In Django beantwortet `corsheaders.middleware.CorsMiddleware` Preflights nur, wenn es ganz oben in MIDDLEWARE steht: Logins und CommonMiddleware kommen danach.',
  'remedy.hint.rails.error':
    'In Rails muss Rack::Cors vor allem stehen, was selbst antwortet, wie Warden: `config.middleware.insert_before 0, Rack::Cors`.',
  'remedy.hint.rails.options':
    'In Rails beantwortet Rack::Cors Preflights, wenn es ganz vorne steht und diesen Pfad nennt: `config.middleware.insert_before 0, Rack::Cors`.',
  'remedy.hint.express.error':
    'In Express muss `app.use(cors())` vor den Routen, dem Body-Parser und der Login-Prüfung stehen, und vor den Error-Handlern.',
  'remedy.hint.express.options':
    'In Express beantwortet `app.use(cors())` Preflights, wenn es vor der Login-Prüfung und vor den Routen steht.',
  'remedy.hint.express.own-options':
    'Express beantwortet OPTIONS überall selbst, wo es eine Route gibt: `app.use(cors())` muss vor den Routen stehen.',
  'remedy.hint.nestjs.error': 'In NestJS `app.enableCors()` vor `app.listen()` aufrufen.',
  'remedy.hint.nestjs.options':
    'In NestJS muss `app.enableCors()` vor `app.listen()` aufgerufen werden, und vor jeder Middleware, die antwortet.',
  'remedy.hint.fastify.options': 'In Fastify `@fastify/cors` vor den Routen registrieren und darauf warten.',
  'remedy.hint.nextjs.options':
    'In Next.js muss eine Route auch OPTIONS exportieren, und die Middleware muss OPTIONS durchlassen. `headers()` in der Konfiguration beantwortet keinen Preflight.',
  'remedy.hint.laravel.error':
    'In Laravel muss der Pfad unter `paths` in config/cors.php stehen (auch `login` und `sanctum/csrf-cookie`).',
  'remedy.hint.laravel.options':
    'In Laravel beantwortet HandleCors Preflights nur für die `paths` in config/cors.php.',
  'remedy.hint.laravel.csrf':
    'Laravel verlangt sein Formular-Token: zuerst `/sanctum/csrf-cookie` abrufen, mit Anmeldedaten, und X-XSRF-TOKEN senden. Diesen Pfad und jenen unter `paths` in config/cors.php aufführen.',
  'remedy.hint.symfony.error':
    'In Symfony fügt NelmioCorsBundle Header für die `paths` seiner Konfiguration hinzu, und für keine anderen.',
  'remedy.hint.php.error': 'In PHP die Header vor allem anderen senden: Was später abbricht, behält sie.',
  'remedy.hint.aspnet-core.error':
    'In ASP.NET Core muss `UseCors` nach UseRouting und vor UseAuthentication, UseAuthorization und den Endpunkten stehen.',
  'remedy.hint.aspnet-core.options':
    'In ASP.NET Core beantwortet `UseCors` Preflights, wenn es vor UseAuthentication und UseAuthorization steht.',
  'remedy.hint.iis.error':
    'Antworten, die IIS selbst erzeugt, kommen nie von der Anwendung und haben nur die Header, die das IIS-CORS-Modul oder web.config hinzufügt.',
  'remedy.hint.iis.options':
    'IIS beantwortet OPTIONS manchmal vor der Anwendung: in web.config den Handler OPTIONSVerbHandler und WebDAV entfernen oder das IIS-CORS-Modul installieren.',
  'remedy.hint.iis.login':
    'Mit Windows-Authentifizierung verlangt IIS auch für OPTIONS einen Login: anonyme Anfragen erlauben und den Login in der Anwendung prüfen, oder das IIS-CORS-Modul installieren, das zuerst antwortet.',
  'remedy.hint.spring-mvc.error':
    'Spring Security antwortet vor Spring MVC, deshalb wirkt `@CrossOrigin` dort nicht: CORS in seiner eigenen Kette einschalten, `http.cors(withDefaults())`, mit einer Bean CorsConfigurationSource.',
  'remedy.hint.spring-mvc.options':
    'Spring Security antwortet vor Spring MVC, deshalb wirkt `@CrossOrigin` dort nicht: CORS in seiner eigenen Kette einschalten, `http.cors(withDefaults())`, mit einer Bean CorsConfigurationSource.',
  'remedy.hint.tomcat.error': 'In Tomcat muss CorsFilter der erste Filter in web.xml sein.',
  'remedy.hint.tomcat.options':
    'In Tomcat muss CorsFilter der erste Filter in web.xml sein, und eine Sicherheitsbedingung darf OPTIONS nicht nennen.',
  'remedy.hint.azure.error':
    'In Azure App Service zählt die Liste unter API, CORS: Sobald sie einen Eintrag hat, werden Header des Codes entfernt.',
  'remedy.hint.azure.options':
    'In Azure App Service beantwortet die Liste unter API, CORS Preflights vor Logins und vor dem Code: den Origin dort eintragen.',
  'remedy.hint.cloudflare-workers.error':
    'Wirft ein Worker einen Fehler, antwortet Cloudflare selbst: den Fehler im Worker abfangen und die Header mit seiner Antwort senden.',
  'remedy.hint.firebase-functions.error':
    'Eine Funktion, die einen Fehler wirft, bevor ihr CORS-Code läuft, sendet keine Header: Ihr Protokoll sagt, warum. In einer aufrufbaren Funktion HttpsError werfen.',
  'remedy.hint.aws-lambda-url.error':
    'CORS in den Einstellungen der Function URL setzen: Lambda fügt die Header dann auch Fehlern hinzu, und der Code sendet keine.',
  'remedy.hint.aws-lambda-url.options':
    'CORS in den Einstellungen der Function URL setzen, die dann Preflights beantwortet, ohne eine Signatur zu verlangen. Der Code darf die Header nicht auch noch senden.',
  'remedy.hint.aws.payload':
    'API Gateway nimmt höchstens 10 MB und Lambda 6 MB, und beides lässt sich nicht erhöhen: große Dateien mit einer vorsignierten Adresse nach S3 hochladen.',
  'remedy.hint.azure-api-management':
    'Die Policy `cors` als erste in `inbound` setzen, für alle APIs: Limits und Schlüsselprüfungen antworten dann mit den Headern. Was `on-error` sendet, hat nur die, die dort gesetzt werden.',
  'remedy.hint.azure-api-management.unlisted':
    'Einem Origin, der nicht auf der Liste seiner Policy `cors` steht, antwortet es mit einem leeren 200. Die Liste wird Zeichen für Zeichen verglichen: Origins stehen dort ohne Schrägstrich am Ende.',
  'remedy.hint.bucket.s3':
    'In S3 die Permissions des Buckets öffnen, Cross-origin resource sharing. `AllowedMethods` nennt die wirklichen Methoden und nie OPTIONS, `AllowedHeaders`, was die Seite sendet.',
  'remedy.hint.bucket.r2':
    'In R2 die Settings des Buckets öffnen, CORS Policy. `AllowedMethods` nennt die wirklichen Methoden und nie OPTIONS, und `AllowedHeaders` muss `content-type` nennen.',
  'remedy.hint.bucket.gcs':
    'Sie mit `gcloud storage buckets update gs://BUCKET --cors-file=cors.json` setzen: Die Konsole hat keine Seite dafür. In Firebase ist es der Bucket des Projekts, und seine Sicherheitsregeln sind etwas anderes.',
  'remedy.hint.bucket.azure':
    'Im Speicherkonto „Ressourcenfreigabe (CORS)“ öffnen, und dort den Dienst, der angefragt wird, etwa Blob. `x-ms-*`-Header und die Methode (auch HEAD) müssen unter den erlaubten sein.',
  'remedy.hint.bucket.other': 'Seine Konsole oder seine S3-API (`PutBucketCors`) setzt sie.',
  'remedy.hint.files.github-pages':
    'GitHub Pages sendet mit jeder Datei `Access-Control-Allow-Origin: *` und hat keine Einstellung für mehr.',
  'remedy.hint.files.s3':
    'Uploads gehen an den REST-Endpunkt des Buckets (`BUCKET.s3.REGION.amazonaws.com`), mit signierter Adresse und CORS-Regeln.',
  'remedy.hint.files.azure':
    'Er sendet gar keine CORS-Header, was auch die Regeln des Kontos sagen: die Datei unter `ACCOUNT.blob.core.windows.net/$web/` aufrufen, dort gelten sie.',
  'remedy.hint.files.netlify':
    'Bei Netlify antwortet eine Function auf OPTIONS und POST. Die Datei `_headers` gibt Dateien Header, und mit einer Zeile wie `/api/* https://api.example/:splat 200` in `_redirects` geht der Aufruf an den eigenen Origin.',
  'remedy.hint.files.vercel':
    'Bei Vercel antwortet eine Function (`api/`) oder eine Route, die OPTIONS und POST exportiert. In vercel.json gibt `headers` Dateien Header, und mit `rewrites` zur API geht der Aufruf an den eigenen Origin.',
  'remedy.hint.files.cloudflare':
    'Hier antwortet eine Function (Pages) oder der Worker mit `run_worker_first = true` auf OPTIONS und POST. Die Datei `_headers` gibt Dateien Header.',
  'remedy.hint.files.firebase':
    'In firebase.json gibt `headers` Dateien Header, und `rewrites` reicht einen Pfad an eine Function weiter.',
  'remedy.hint.files.live-server':
    'Er zeigt Dateien, während sie geschrieben werden, und führt kein PHP und kein Formular aus. Das Backend hat einen eigenen Port.',
  'remedy.hint.files.python':
    'Er sendet auch keine CORS-Header: für Dateien `npx http-server --cors` nehmen.',
  'remedy.hint.own-origin.spring': 'In Spring Boot ist das `server.forward-headers-strategy=framework`.',
  'remedy.hint.own-origin.rails':
    'Rails bildet seine eigene Adresse aus Host und X-Forwarded-Proto: `proxy_set_header X-Forwarded-Proto $scheme` in nginx, oder `config.assume_ssl = true` hinter einem Proxy, der TLS terminiert.',
  'remedy.hint.own-origin.django':
    'In Django den Origin mit seinem Schema in `CSRF_TRUSTED_ORIGINS` aufführen und hinter einem Proxy, der TLS terminiert, `SECURE_PROXY_SSL_HEADER` setzen.',
  'remedy.hint.own-origin.sveltekit':
    'In SvelteKit (adapter-node) die Variable `ORIGIN` setzen, oder `PROTOCOL_HEADER=x-forwarded-proto` und `HOST_HEADER=x-forwarded-host`. In Astro ist es `security.checkOrigin`.',
  'remedy.hint.own-origin.nextjs':
    'In Next.js den Host in `experimental.serverActions.allowedOrigins` aufführen oder den Proxy X-Forwarded-Host senden lassen.',
  'remedy.hint.redirect.https': 'Nur das Schema ist anders: In der Seite https schreiben.',
  'remedy.hint.idp.auth0':
    'Bei Auth0 heißt ein 401 des Token-Endpunkts meist, dass die Anwendung nicht vom Typ Single Page Application ist oder dass ihre Authentifizierungsmethode nicht None ist.',
  'remedy.hint.idp.entra':
    'AADSTS-Codes sagen, was es ist: Bei AADSTS9002326 muss die Umleitungs-URI vom Typ Single-page application sein.',
  'remedy.hint.idp.keycloak':
    'In Keycloak muss der Client öffentlich sein (Client authentication aus), und die Adresse des Realms muss stimmen: Seit Version 17 hat sie kein `/auth`.',
  'remedy.hint.idp.okta':
    'Bei Okta muss die Anwendung vom Typ Single-Page App sein (Client authentication None) und der Origin ein Trusted Origin mit CORS.',
  'remedy.hint.idp.google':
    'Google gibt Seiten keine Tokens für einen Code: Google Identity Services verwenden oder sie vom eigenen Server anfordern lassen.',
} satisfies Translation<typeof english>;
