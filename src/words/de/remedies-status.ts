import type { remediesStatus as english } from '../en/remedies-status.ts';
import type { Translation } from '../translation.ts';

export const remediesStatus = {
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
} satisfies Translation<typeof english>;
