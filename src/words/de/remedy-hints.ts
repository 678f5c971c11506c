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
} satisfies Translation<typeof english>;
