import type { advice as english } from '../en/advice.ts';
import type { Translation } from '../translation.ts';

export const advice = {
  'advice.request-was-sent.title': 'Die {method}-Anfrage hat den Server erreicht',
  'advice.request-was-sent.text':
    '{target} hat die {method}-Anfrage erhalten und vielleicht Daten geändert, obwohl die Seite die Antwort nicht sehen konnte. Erneutes Senden kann die Änderung wiederholen.',

  'advice.server-error-first.title': 'Zuerst den Serverfehler beheben',
  'advice.server-error-first.text':
    'Status {status} ist ein Fehler des Servers, nicht von CORS; der Grund steht im Protokoll des Servers. Er sollte die CORS-Header auch bei Fehlern senden: Viele Server fügen sie nur erfolgreichen Antworten hinzu.',
  'advice.server-error-first.gateway':
    'Status {status} kommt von einem Proxy, der vom Server dahinter keine gültige Antwort bekam. Dort zuerst nachsehen. Danach sollte der Proxy seinen eigenen Fehlerantworten die CORS-Header hinzufügen.',

  'advice.auth-error-first.title.preflight': 'Die Login-Prüfung lief vor CORS',
  'advice.auth-error-first.preflight':
    'Browser senden mit einem Preflight nie Cookies oder Authorization. Ein Server, der zuerst einen Login verlangt, lehnt ihn also immer ab. OPTIONS-Anfragen vor der Login-Prüfung durchlassen.',
  'advice.auth-error-first.title.actual': 'Zuerst den Grund der Ablehnung suchen',
  'advice.auth-error-first.actual':
    'Die CORS-Header allein würden nicht helfen: Die Seite bekäme dann den Status {status}. Zuerst Login oder Token prüfen. Die CORS-Header auch mit Ablehnungen senden, damit die Seite sie sehen und reagieren kann.',

  'advice.options-not-handled.title': 'Der Server behandelt OPTIONS hier nicht',
  'advice.options-not-handled.text':
    'Ein Preflight ist eine OPTIONS-Anfrage, und {status} bedeutet, dass der Server sie unter dieser Adresse nicht behandelt. Er sollte OPTIONS mit 204 und den CORS-Headern beantworten.',

  'advice.preflight-hides-reason.title': 'Der Server verschweigt vielleicht den wahren Grund',
  'advice.preflight-hides-reason.text':
    'Manche Server-Bibliotheken senden gar keine CORS-Header, wenn nur die Methode oder ein Header nicht erlaubt ist. Steht der Origin auf der Liste, auch prüfen, ob {asked} erlaubt ist.',

  'advice.headers-on-preflight-only.title': 'Nur der Preflight hat den Header',
  'advice.headers-on-preflight-only.text':
    'Die Antwort auf den Preflight enthält Access-Control-Allow-Origin: {allowed}, die Antwort auf die {method}-Anfrage aber nicht. Beide brauchen ihn.',

  'advice.duplicate-from-two-layers.title': 'Zwei Schichten fügen den Header hinzu',
  'advice.duplicate-from-two-layers.text':
    'Meist fügen sowohl die Anwendung als auch ein Proxy davor Access-Control-Allow-Origin hinzu; nur eine Schicht sollte es tun. Zeigt curl den Header nur einmal, fügt eine Erweiterung in diesem Browser den zweiten hinzu.',

  'advice.different-origin-port.title': 'Ein anderer Port ist ein anderer Origin',
  'advice.different-origin-port.text':
    'Die Seite {pageOrigin} und der Server {target} unterscheiden sich nur im Port, aber damit sind es zwei Origins, und der Browser verlangt CORS-Header.',
  'advice.different-origin-scheme.title': 'http und https sind verschiedene Origins',
  'advice.different-origin-scheme.text':
    'Die Seite {pageOrigin} und der Server {target} unterscheiden sich nur im Schema, aber damit sind es zwei Origins, und der Browser verlangt CORS-Header.',
  'advice.different-origin-www.title': 'Mit und ohne www sind verschiedene Origins',
  'advice.different-origin-www.text':
    'Die Seite {pageOrigin} und der Server {target} zeigen meist dieselbe Website, aber für den Browser sind es zwei Origins. Überall denselben Namen verwenden, dann ist kein CORS nötig.',
  'advice.different-origin-subdomain.title': 'Eine andere Subdomain ist ein anderer Origin',
  'advice.different-origin-subdomain.text':
    'Die Seite {pageOrigin} und der Server {target} teilen eine Domain, aber für den Browser sind es zwei Origins, und er verlangt CORS-Header.',
  'advice.different-origin-localhost.title': 'localhost und 127.0.0.1 sind verschiedene Origins',
  'advice.different-origin-localhost.text':
    'Die Seite {pageOrigin} und der Server {target} liegen auf demselben Computer, aber für den Browser sind es zwei Origins. Für beide denselben Namen verwenden.',

  'advice.null-origin-page.title': 'Die Seite hat keinen eigenen Origin',
  'advice.null-origin-page.text':
    'Seiten aus Dateien, aus data:-URLs und in Sandbox-Frames senden `Origin: null`. Die Seite über http oder https ausliefern oder dem Frame `allow-same-origin` geben. Auf dem Server nie `null` erlauben: Jede Website kann eine Seite bauen, die das sendet.',

  'advice.allow-origin-null.title': 'Den Origin null nicht erlauben',
  'advice.allow-origin-null.text':
    'Der Server erlaubt `null`. Jede Website kann eine Seite bauen, die `Origin: null` sendet, also erlaubt das alle.',

  'advice.redirect-tainted-origin.title': 'Warum der Browser Origin: null gesendet hat',
  'advice.redirect-tainted-origin.text':
    'Leitet ein fremder Origin zu einem anderen weiter, nennt der Browser den anfragenden Origin nicht mehr. Die Seite sollte {url} direkt aufrufen. Oder der Server sendet `*`, falls die Anfrage keine Anmeldedaten enthält.',

  'advice.authorization-dropped-on-redirect.title': 'Authorization wurde nicht weitergegeben',
  'advice.authorization-dropped-on-redirect.text':
    'Bei einer Weiterleitung zu einem anderen Origin entfernen Browser den Header Authorization, also hat {target} ihn nicht bekommen. Die Seite sollte die endgültige Adresse direkt aufrufen.',

  'advice.login-redirect.title': 'Die Weiterleitung führt zu einer Login-Seite',
  'advice.login-redirect.text':
    'Der Server leitet die Anfrage weiter zu {location}. Dort kann sich kein Skript anmelden: Der Server sollte solche Anfragen mit 401 beantworten, und die Seite sollte den Login selbst öffnen.',

  'advice.call-final-address.title': 'Die endgültige Adresse aufrufen',
  'advice.call-final-address.slash':
    'Die Weiterleitung ändert nur den Schrägstrich am Ende des Pfads. Ruft die Seite direkt {location} auf, entfällt sie.',
  'advice.call-final-address.https':
    'Die Weiterleitung ändert nur http zu https. Ruft die Seite direkt {location} auf, entfällt sie.',
  'advice.call-final-address.host':
    'Die Weiterleitung ändert nur den Host. Ruft die Seite direkt {location} auf, entfällt sie.',

  'advice.wildcard-literal-with-credentials.title': 'Mit Anmeldedaten ist `*` kein Platzhalter',
  'advice.wildcard-literal-with-credentials.text':
    'Wird eine Anfrage mit Anmeldedaten gesendet, steht `*` in {header} nur für etwas, das „*“ heißt. Stattdessen die Namen aufführen.',

  'advice.authorization-covered-by-wildcard.title': 'Authorization in Access-Control-Allow-Headers aufführen',
  'advice.authorization-covered-by-wildcard.text':
    'Der Server erlaubt Header mit `*`. Nach dem Standard umfasst das Authorization nicht; Browser akzeptieren es noch mit einer Warnung, wollen das aber ändern.',

  'advice.body-not-read.title': 'Der Body wurde nicht zu Ende gelesen',
  'advice.body-not-read.text':
    'Das Skript bekam die Antwort und ihre Header. Danach hat es den Body abgebrochen oder nie gelesen.',
  'advice.body-not-read.text.service-worker':
    'Das Skript bekam die Antwort und ihre Header. Danach hat es den Body abgebrochen oder nie gelesen, oder er brach hinter dem Service Worker ab: Chromium meldet alle drei gleich.',

  'advice.differs-by-browser.title': 'In einem Browser geht es, im anderen nicht',
  'advice.differs-by-browser.text.read': '{browsers} würde das Skript diese Antwort lesen lassen.',
  'advice.differs-by-browser.text.hidden':
    '{browsers} würde das Skript diese Antwort nicht lesen lassen. {reason}.',

  'advice.method-case.title': '{method} in Großbuchstaben schreiben',
  'advice.method-case.text':
    'Browser wandeln nur DELETE, GET, HEAD, OPTIONS, POST und PUT in Großbuchstaben um. Die Methode {method} wird so gesendet, wie sie geschrieben ist, und das ist nicht {upper}.',

  'advice.allow-headers-on-request.title': 'Die Seite sendet einen Antwort-Header',
  'advice.allow-headers-on-request.text':
    '{name} ist ein Header, den Server senden. In einer Anfrage erlaubt er nichts, löst aber einen Preflight aus. Aus dem Code der Seite entfernen.',

  'advice.content-type-without-body.title': 'Content-Type bei einer Anfrage ohne Body',
  'advice.content-type-without-body.text':
    'Eine {method}-Anfrage hat keinen Body. Ihr Content-Type, {value}, sagt also nichts und kostet nur einen Preflight. Er kann entfallen.',

  'advice.preflight-cost.title': 'Der Preflight dauerte {ms} ms',
  'advice.preflight-cost.text':
    'Der Browser hat {ms} ms auf die Erlaubnis gewartet, bevor er die {method}-Anfrage gesendet hat. {cause}',

  'advice.preflight-from-cache.title': 'Diesmal kein Preflight',
  'advice.preflight-from-cache.text':
    'Der Browser hat sich eine frühere Erlaubnis gemerkt und nicht noch einmal gefragt. Eine Änderung am Server wirkt erst, wenn sie abgelaufen ist; mit „Cache deaktivieren“ in den DevTools fragt der Browser jedes Mal.',

  'advice.preflight-not-cached.title': 'Die Erlaubnis gilt 5 Sekunden',
  'advice.preflight-not-cached.text':
    'Die Antwort auf den Preflight hat keinen Header Access-Control-Max-Age, deshalb fragt der Browser nach 5 Sekunden erneut. Mit Access-Control-Max-Age: 7200 fragt er alle zwei Stunden.',
  'advice.preflight-not-cached.unreadable':
    'Die Antwort auf den Preflight enthält Access-Control-Max-Age: {maxAge}, und das ist keine Anzahl von Sekunden. Chromium nimmt 5 an, und Firefox merkt sich nichts.',

  'advice.max-age-above-cap.title': 'Browser merken sich die Erlaubnis kürzer',
  'advice.max-age-above-cap.text':
    'Access-Control-Max-Age beträgt {maxAge} Sekunden. Chromium merkt sich einen Preflight höchstens 7200 Sekunden (2 Stunden) lang, Firefox 86400 (24 Stunden).',

  'advice.vary-origin-missing.title': 'Vary: Origin fehlt',
  'advice.vary-origin-missing.text':
    'Die Antwort nennt einen Origin, {allowed}. Nennt der Server für andere Seiten andere Origins, kann ein Cache einer Seite die Antwort für eine andere geben, und die Seite wird blockiert. Vary: Origin mit jeder Antwort senden.',

  'advice.cached-for-another-origin.title': 'Die Antwort kann aus einem Cache stammen',
  'advice.cached-for-another-origin.by-age':
    'Die Antwort ist {age} Sekunden alt (Header Age), also kann sie für eine Seite auf {allowed} entstanden sein. Vary: Origin senden, damit Caches für jeden Origin eine eigene Antwort behalten.',
  'advice.cached-for-another-origin.by-browser':
    'Der Browser hat die Antwort aus seinem eigenen Cache genommen, also kann sie für eine Seite auf {allowed} entstanden sein. Vary: Origin mit jeder Antwort senden.',

  'advice.header-asked-in-vain.title.one': 'Ein Skript fragte nach {names} und bekam nichts',
  'advice.header-asked-in-vain.title.other': 'Ein Skript fragte nach {count} Headern und bekam nichts',
  'advice.header-asked-in-vain.text':
    'Die Antwort enthält {names}, und der Code der Seite wollte das lesen, aber der Server gibt es nicht frei. Mit Access-Control-Expose-Headers: {names} können Skripte es lesen.',

  'advice.headers-not-exposed.title.one': 'Skripte können {count} Header nicht lesen',
  'advice.headers-not-exposed.title.other': 'Skripte können {count} Header nicht lesen',
  'advice.headers-not-exposed.text':
    'Der Server sendet {names}, aber Skripte können das nicht lesen. Mit Access-Control-Expose-Headers: {names} können sie es.',

  'advice.element-needs-cors.title': 'Diese Ressource ({resourceType}) wird mit CORS geladen',
  'advice.element-needs-cors.font':
    'Schriften von einem anderen Origin brauchen immer CORS-Header, anders als die meisten Bilder und Skripte.',
  'advice.element-needs-cors.text':
    'Modul-Skripte und Elemente mit dem Attribut `crossorigin` brauchen CORS-Header. Ohne dieses Attribut braucht ein einfaches Bild, Skript oder Stylesheet keine, aber der Code der Seite kann den Inhalt nicht lesen.',

  'advice.no-cors-opaque.title': '`mode: "no-cors"` ist kein Weg um CORS herum',
  'advice.no-cors-opaque.text':
    'Damit sagt die Seite dem Browser, dass sie die Antwort nicht lesen wird. Diesen Modus entfernen und den Server CORS-Header senden lassen.',

  'advice.no-cors-headers-dropped.title': 'Vielleicht wurden Header weggelassen',
  'advice.no-cors-headers-dropped.text':
    'Bei `mode: "no-cors"` lässt der Browser Authorization und die meisten anderen Header der Seite stillschweigend weg und sendet keinen Content-Type für JSON. Der Server bekam Content-Type: {contentType}.',

  'advice.cookie-not-sent.title': 'Mit der Anfrage wurde kein Cookie gesendet',
  'advice.cookie-not-sent.text':
    'Der Server hat mit {status} geantwortet, und die Anfrage enthielt kein Cookie, obwohl sie mit Anmeldedaten gestellt wurde. Ein Cookie wird nur mit SameSite=None und Secure an eine andere Website gesendet, und nur, wenn der Browser Drittanbieter-Cookies zulässt.',

  'advice.service-worker.title.page': 'Von einem Service Worker übernommen',
  'advice.service-worker.title.worker': 'Ein Service Worker hat diese Anfrage gestellt',
  'advice.service-worker.page':
    'Der Service Worker der Seite hat diese Anfrage übernommen. Seine eigene Anfrage an das Netzwerk steht in einer eigenen Zeile, und dort wurde CORS geprüft.',
  'advice.service-worker.worker':
    'Der Service Worker hat diese Anfrage gestellt. Die Anfrage der Seite steht in einer eigenen Zeile; ist diese hier blockiert, sieht die Seite nur, dass ihre eigene fehlgeschlagen ist.',

  'advice.open-pair.title': 'Der Preflight kann zu einer anderen Anfrage gehören',
  'advice.open-pair.text':
    'Mehrere Anfragen an diese URL begannen zur selben Zeit, und ihre Preflights bekamen verschiedene Antworten. Das Protokoll sagt nicht, welcher Preflight zu welcher Anfrage gehört: Nur die Zeiten sprechen für den hier gezeigten.',

  'advice.alike-requests.title': 'Andere Anfragen sehen gleich aus',
  'advice.alike-requests.one':
    'Im Protokoll sieht eine andere Anfrage genauso aus wie diese, also kann der hier gezeigte Preflight zu jener gehören. Die Erklärung wäre dieselbe.',
  'advice.alike-requests.other':
    'Im Protokoll sehen {count} andere Anfragen genauso aus wie diese, also kann der hier gezeigte Preflight zu einer von ihnen gehören. Die Erklärung wäre dieselbe.',

  'advice.fails-next.title': 'Danach würde noch mehr fehlschlagen',
  'advice.fails-next.text':
    'Der Browser würde als Nächstes hier anhalten: {steps}. Das am besten gleich mit beheben.',

  'advice.join': '{first}; {rest}',
} satisfies Translation<typeof english>;
