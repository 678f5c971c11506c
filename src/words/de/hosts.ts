import type { hosts as english } from '../en/hosts.ts';
import type { Translation } from '../translation.ts';

export const hosts = {
  'hosts.heading': 'Die Lösung für {target} probieren?',
  'hosts.why':
    '„In diesem Tab probieren“ wurde in den DevTools gedrückt. Um CORS-Header in den Antworten zu setzen, die {target} an {initiator} sendet, braucht CORS Lens Zugriff auf beide. Firefox bittet darum, aber in keinem Panel der DevTools, deshalb fragt dieser Tab.',
  'hosts.why-one':
    '„In diesem Tab probieren“ wurde in den DevTools gedrückt. Um CORS-Header in den Antworten von {target} zu setzen, braucht CORS Lens Zugriff darauf. Firefox bittet darum, aber in keinem Panel der DevTools, deshalb fragt dieser Tab.',
  'hosts.end':
    'Nur Antworten im untersuchten Tab werden geändert, am Server nichts. Der Zugriff wird zurückgegeben, wenn das Probieren endet oder die DevTools geschlossen werden. Dieser Tab schließt sich von selbst.',
  'hosts.ask': 'Um Zugriff bitten',
  'hosts.refuse': 'Abbrechen',
  'hosts.astray':
    'Hier wird nichts gefragt. CORS Lens öffnet diese Seite, wenn in den DevTools eine Lösung probiert wird.',
} satisfies Translation<typeof english>;
