import type { summaries as english } from '../en/summaries.ts';
import type { Translation } from '../translation.ts';

export const summaries = {
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
  'verdict.allowed.title': 'Die Seite darf die Antwort lesen',
  'verdict.opaque.title': 'Die Antwort kam an, aber kein Skript kann sie lesen',
  'verdict.not-cors.title': 'CORS gilt hier nicht',
  'running.title': 'Läuft noch',
  'running.summary.no-response':
    'Die Anfrage an {target} läuft, und es ist noch keine Antwort gekommen. Deren Header entscheiden, ob die Seite sie lesen darf.',
  'running.summary.not-cors':
    'Die Anfrage an {target} läuft, und es ist noch keine Antwort gekommen. CORS gilt für sie nicht.',
  'running.summary.preflight':
    'Der Browser hat {target} mit einem Preflight gefragt, ob er die {method}-Anfrage senden darf, und noch keine Antwort bekommen. Die Anfrage wartet darauf.',
  'verdict.cannot-tell.title': 'Das Netzwerkprotokoll zeigt zu wenig, um es zu entscheiden',
  'verdict.allowed.summary.made-up':
    'Ein Service Worker der Seite hat diese Antwort ({status}) selbst erzeugt. Der Server {target} wurde nicht gefragt, und CORS wurde nicht geprüft.',
  'verdict.allowed.summary.cache-storage':
    'Ein Service Worker der Seite hat diese Antwort ({status}) aus seinem Cache Storage genommen. Der Server {target} wurde dieses Mal nicht gefragt, und CORS wurde nicht noch einmal geprüft.',
  'verdict.allowed.summary.service-worker':
    'Ein Service Worker der Seite hat ihr diese Antwort ({status}) auf ihre Anfrage an {target} gegeben. CORS wurde für die Anfrage des Service Workers geprüft, nicht für die Seite.',
} satisfies Translation<typeof english>;
