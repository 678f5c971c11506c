import type { reasonsFailed as english } from '../en/reasons-failed.ts';
import type { Translation } from '../translation.ts';

export const reasonsFailed = {
  'reason.dns-failed.label': 'Servername nicht gefunden',
  'reason.connection-refused.label': 'Verbindung abgelehnt',
  'reason.connection-reset.label': 'Verbindung abgebrochen',
  'reason.connection-timed-out.label': 'Zeitüberschreitung',
  'reason.empty-response.label': 'Leere Antwort',
  'reason.offline.label': 'Browser ist offline',
  'reason.tls-failed.label': 'Problem mit Zertifikat/TLS',
  'reason.client-certificate-required.label': 'Client-Zertifikat verlangt',
  'reason.unsafe-port.label': 'Port ist gesperrt',
  'reason.aborted.label': 'Anfrage aufgegeben',
  'reason.too-many-redirects.label': 'Zu viele Weiterleitungen',
  'reason.redirect-invalid.label': 'Weiterleitung führt ins Leere',
  'reason.redirect-body-not-replayable.label': 'Stream trifft Weiterleitung',
  'reason.redirect-mode-error.label': 'Weiterleitung unerwünscht',
  'reason.opaque-response-blocked.label': 'Falsche Art von Inhalt',
  'reason.cross-origin-resource-policy.label': 'Resource-Policy verbietet es',
  'reason.cross-origin-embedder-policy.label': 'Embedder-Policy verbietet es',
  'reason.mixed-content.label': 'http von einer https-Seite',
  'reason.content-security-policy.label': 'Content-Security-Policy',
  'reason.blocked-by-extension.label': 'Von Erweiterung blockiert',
  'reason.service-worker-failed.label': 'Service Worker gescheitert',
  'reason.no-browser.label': 'Nicht von einem Browser',

  'reason.network-error.label': 'Netzwerkfehler',
} satisfies Translation<typeof english>;
