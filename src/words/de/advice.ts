import type { advice as english } from '../en/advice.ts';
import type { Translation } from '../translation.ts';

export const advice = {
  'advice.request-was-sent.title': 'Die {method}-Anfrage hat den Server erreicht',
  'advice.request-was-sent.text':
    '{target} hat die {method}-Anfrage erhalten und vielleicht Daten geändert, obwohl die Seite die Antwort nicht gesehen hat. Sie noch einmal zu senden, kann es ein zweites Mal tun.',

  'advice.server-error-first.title': 'Zuerst den Serverfehler beheben',
  'advice.server-error-first.text':
    'Status {status} ist ein Fehler des Servers und nicht von CORS; der Grund steht im Protokoll des Servers. Er sollte die CORS-Header auch mit Fehlern senden, denn viele Server fügen sie nur erfolgreichen Antworten hinzu.',
  'advice.server-error-first.gateway':
    'Status {status} kommt von einem Proxy, der vom Server dahinter keine gültige Antwort bekam. Dort zuerst nachsehen. Danach sollte der Proxy seinen eigenen Fehlerantworten die CORS-Header hinzufügen.',

  'advice.auth-error-first.title.preflight': 'Die Login-Prüfung kam vor CORS',
  'advice.auth-error-first.preflight':
    'Browser senden mit einem Preflight nie Cookies oder Authorization. Ein Server, der zuerst einen Login will, lehnt ihn also immer ab. OPTIONS-Anfragen vor der Login-Prüfung durchlassen.',
  'advice.auth-error-first.title.actual': 'Zuerst den Grund der Ablehnung suchen',
  'advice.auth-error-first.actual':
    'CORS allein würde nicht helfen: Die Seite bekäme dann {status}. Zuerst Login oder Token prüfen. Sendet der Server die CORS-Header auch mit Ablehnungen, kann die Seite sie sehen und handeln.',

  'advice.options-not-handled.title': 'Der Server kennt OPTIONS hier nicht',
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
    'Meist fügen die Anwendung und ein Proxy davor beide Access-Control-Allow-Origin hinzu; nur eine der beiden sollte es tun. Zeigt curl ihn nur einmal, fügt eine Erweiterung in diesem Browser den anderen hinzu.',

  'advice.different-origin-port.title': 'Ein anderer Port ist ein anderer Origin',
  'advice.different-origin-port.text':
    'Die Seite {pageOrigin} und der Server {target} unterscheiden sich nur im Port, aber das genügt: Der Browser verlangt CORS-Header.',
  'advice.different-origin-scheme.title': 'http und https sind verschiedene Origins',
  'advice.different-origin-scheme.text':
    'Die Seite {pageOrigin} und der Server {target} unterscheiden sich nur im Schema, aber das genügt: Der Browser verlangt CORS-Header.',
  'advice.different-origin-www.title': 'Mit und ohne www sind verschiedene Origins',
  'advice.different-origin-www.text':
    'Die Seite {pageOrigin} und der Server {target} zeigen meist dieselbe Website, aber für den Browser sind es zwei Origins. Überall denselben der beiden Namen verwenden, dann braucht es kein CORS.',
  'advice.different-origin-subdomain.title': 'Eine andere Subdomain ist ein anderer Origin',
  'advice.different-origin-subdomain.text':
    'Die Seite {pageOrigin} und der Server {target} teilen eine Domain, aber für den Browser sind es zwei Origins, und er verlangt CORS-Header.',
  'advice.different-origin-localhost.title': 'localhost und 127.0.0.1 sind verschiedene Origins',
  'advice.different-origin-localhost.text':
    'Die Seite {pageOrigin} und der Server {target} liegen auf demselben Computer, aber für den Browser sind es zwei Origins. Für beide denselben Namen verwenden.',

  'advice.null-origin-page.title': 'Die Seite hat keinen eigenen Origin',
  'advice.null-origin-page.text':
    'Seiten aus Dateien, aus data:-URLs und in Sandbox-Frames senden `Origin: null`. Die Seite über http oder https ausliefern, oder dem Frame `allow-same-origin` geben. Nie `null` am Server erlauben: Jede Website kann eine Seite bauen, die das sendet.',

  'advice.allow-origin-null.title': 'Den Origin null nicht erlauben',
  'advice.allow-origin-null.text':
    'Der Server erlaubt `null`. Jede Website kann eine Seite bauen, die `Origin: null` sendet, also erlaubt das alle.',

  'advice.redirect-tainted-origin.title': 'Warum der Browser Origin: null sendet',
  'advice.redirect-tainted-origin.text':
    'Leitet ein fremder Origin auf einen anderen weiter, nennt der Browser nicht mehr, welcher Origin fragt. Die Seite sollte {url} direkt aufrufen. Oder der Server sendet `*`, falls sie keine Anmeldedaten sendet.',

  'advice.authorization-dropped-on-redirect.title': 'Authorization blieb zurück',
  'advice.authorization-dropped-on-redirect.text':
    'Bei einer Weiterleitung zu einem anderen Origin entfernen Browser den Header Authorization, also hat {target} ihn nicht bekommen. Die Seite sollte die endgültige Adresse direkt aufrufen.',

  'advice.login-redirect.title': 'Die Weiterleitung führt zu einer Login-Seite',
  'advice.login-redirect.text':
    'Der Server leitet die Anfrage weiter zu {location}. Dort kann sich kein Skript anmelden: Der Server sollte solche Anfragen mit 401 beantworten, und die Seite sollte den Login selbst öffnen.',

  'advice.call-final-address.title': 'Die endgültige Adresse aufrufen',
  'advice.call-final-address.slash':
    'Die Weiterleitung ändert nur den Schrägstrich am Ende des Pfads. Ruft die Seite {location} auf, gibt es keine Weiterleitung.',
  'advice.call-final-address.https':
    'Die Weiterleitung ändert nur http zu https. Ruft die Seite {location} auf, gibt es keine Weiterleitung.',
  'advice.call-final-address.host':
    'Die Weiterleitung ändert nur den Host. Ruft die Seite {location} auf, gibt es keine Weiterleitung.',

  'advice.wildcard-literal-with-credentials.title': 'Mit Anmeldedaten ist `*` kein Platzhalter',
  'advice.wildcard-literal-with-credentials.text':
    'Wird eine Anfrage mit Anmeldedaten gesendet, steht `*` in {header} nur für etwas, das „*“ heißt. Dort die Namen selbst eintragen.',

  'advice.authorization-covered-by-wildcard.title': 'Authorization in Access-Control-Allow-Headers nennen',
  'advice.authorization-covered-by-wildcard.text':
    'Der Server erlaubt Header mit `*`. Nach dem Standard umfasst das Authorization nicht; noch lassen Browser es mit einer Warnung durch, wollen damit aber aufhören.',

  'advice.method-case.title': '{method} in Großbuchstaben schreiben',
  'advice.method-case.text':
    'Browser wandeln nur DELETE, GET, HEAD, OPTIONS, POST und PUT in Großbuchstaben um. Die Methode {method} wird so gesendet, wie sie geschrieben ist, und das ist nicht {upper}.',

  'advice.allow-headers-on-request.title': 'Die Seite sendet einen Header, der in die Antwort gehört',
  'advice.allow-headers-on-request.text':
    '{name} ist ein Header, den Server senden. In einer Anfrage erlaubt er nichts, und der Browser muss seinetwegen erst fragen. Er sollte aus dem Code der Seite verschwinden.',

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
    'Die Antwort auf den Preflight hat kein Access-Control-Max-Age, deshalb fragt der Browser nach 5 Sekunden wieder. Mit Access-Control-Max-Age: 7200 fragt er alle zwei Stunden.',
  'advice.preflight-not-cached.unreadable':
    'Die Antwort auf den Preflight enthält Access-Control-Max-Age: {maxAge}, und das ist keine Zahl von Sekunden. Chromium nimmt 5 an, und Firefox merkt sich nichts.',

  'advice.max-age-above-cap.title': 'Browser merken es sich kürzer',
  'advice.max-age-above-cap.text':
    'Access-Control-Max-Age ist {maxAge} Sekunden. Chromium merkt sich eine Erlaubnis höchstens 7200 Sekunden (2 Stunden) lang und Firefox 86400 (24 Stunden).',

  'advice.vary-origin-missing.title': 'Vary: Origin fehlt',
  'advice.vary-origin-missing.text':
    'Die Antwort nennt einen Origin, {allowed}. Nennt der Server für andere Seiten andere, kann ein Cache der einen Seite die Antwort für eine andere geben, und diese Seite wird blockiert. Vary: Origin mit jeder Antwort senden.',

  'advice.cached-for-another-origin.title': 'Die Antwort kann aus einem Cache stammen',
  'advice.cached-for-another-origin.by-age':
    'Die Antwort ist {age} Sekunden alt (Header Age), also kann sie für eine Seite auf {allowed} entstanden sein. Vary: Origin senden und den Cache eine Antwort je Origin behalten lassen.',
  'advice.cached-for-another-origin.by-browser':
    'Der Browser hat die Antwort aus seinem eigenen Cache genommen, also kann sie für eine Seite auf {allowed} entstanden sein. Vary: Origin mit jeder Antwort senden.',

  'advice.header-asked-in-vain.title.one': 'Ein Skript fragte nach {names} und bekam nichts',
  'advice.header-asked-in-vain.title.many': 'Ein Skript fragte nach {count} Headern und bekam nichts',
  'advice.header-asked-in-vain.text':
    'Die Antwort hat {names}, und der Code der Seite wollte das lesen, aber der Server gibt es nicht frei. Access-Control-Expose-Headers: {names} lässt Skripte es lesen.',

  'advice.headers-not-exposed.title.one': 'Skripte können 1 Header nicht lesen',
  'advice.headers-not-exposed.title.many': 'Skripte können {count} Header nicht lesen',
  'advice.headers-not-exposed.text':
    'Der Server sendet {names}, aber Skripte können das nicht lesen. Access-Control-Expose-Headers: {names} ändert das.',

  'advice.element-needs-cors.title': 'Diese Ressource ({resourceType}) wird mit CORS geladen',
  'advice.element-needs-cors.font':
    'Schriften von einem anderen Origin brauchen immer CORS-Header, anders als die meisten Bilder und Skripte.',
  'advice.element-needs-cors.text':
    'Modul-Skripte und Elemente mit dem Attribut `crossorigin` brauchen CORS-Header. Ohne dieses Attribut braucht ein einfaches Bild, Skript oder Stylesheet keine, aber der Code der Seite kann nicht hineinsehen.',

  'advice.no-cors-opaque.title': '`mode: "no-cors"` ist kein Weg um CORS herum',
  'advice.no-cors-opaque.text':
    'Damit sagt die Seite dem Browser, dass sie die Antwort nicht lesen wird. Die Angabe sollte entfallen, und der Server sollte CORS-Header senden.',

  'advice.no-cors-headers-dropped.title': 'Vielleicht wurden Header weggelassen',
  'advice.no-cors-headers-dropped.text':
    'Bei `mode: "no-cors"` lässt der Browser Authorization und die meisten anderen Header der Seite stillschweigend weg und sendet keinen Content-Type für JSON. Der Server bekam Content-Type: {contentType}.',

  'advice.cookie-not-sent.title': 'Mit der Anfrage ging kein Cookie',
  'advice.cookie-not-sent.text':
    'Der Server hat mit {status} geantwortet, und die Anfrage enthielt kein Cookie, obwohl sie mit Anmeldedaten gestellt wurde. Ein Cookie geht nur mit SameSite=None und Secure an eine andere Website, und nur, wenn der Browser Cookies von Drittanbietern zulässt.',

  'advice.service-worker.title.page': 'Ein Service Worker hat sie übernommen',
  'advice.service-worker.title.worker': 'Ein Service Worker hat diese Anfrage gestellt',
  'advice.service-worker.page':
    'Der Service Worker der Seite hat diese Anfrage übernommen. Was er selbst im Netz angefragt hat, steht in einer eigenen Zeile, und dort wurde CORS geprüft.',
  'advice.service-worker.worker':
    'Der Service Worker hat diese Anfrage gestellt. Die Anfrage der Seite steht in einer eigenen Zeile; ist diese hier blockiert, sieht die Seite nur, dass ihre eigene gescheitert ist.',

  'advice.open-pair.title': 'Der Preflight kann zu einer anderen Anfrage gehören',
  'advice.open-pair.text':
    'Mehrere Anfragen an diese URL begannen zur selben Zeit, und ihre Preflights bekamen verschiedene Antworten. Das Protokoll sagt nicht, welcher zu welcher gehört: Nur die Zeiten sprechen für den hier gezeigten.',

  'advice.alike-requests.title': 'Andere Anfragen sehen gleich aus',
  'advice.alike-requests.one':
    'Im Protokoll sieht eine andere Anfrage genauso aus wie diese, also kann der hier gezeigte Preflight zu jener gehören. Die Erklärung wäre dieselbe.',
  'advice.alike-requests.many':
    'Im Protokoll sehen {count} andere Anfragen genauso aus wie diese, also kann der hier gezeigte Preflight zu einer von ihnen gehören. Die Erklärung wäre dieselbe.',

  'advice.fails-next.title': 'Danach würde noch mehr scheitern',
  'advice.fails-next.text':
    'Der Browser würde als Nächstes hier anhalten: {steps}. Am besten gleich mit beheben.',

  'advice.join': '{first}; {rest}',
} satisfies Translation<typeof english>;
