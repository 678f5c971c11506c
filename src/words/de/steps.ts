import type { steps as english } from '../en/steps.ts';
import type { Translation } from '../translation.ts';

export const steps = {
  'step.cors-applies': 'Anfrage geht an einen anderen Origin',
  'step.scheme-is-http': 'Adresse ist http oder https',
  'step.mode-allows-cross-origin': 'Modus der Anfrage erlaubt andere Origins',
  'step.local-network-access': 'Zugriff auf das lokale Netzwerk ist erlaubt',
  'step.private-network-access': 'Zugriff auf das private Netzwerk ist erlaubt',
  'step.preflight-needed': 'Preflight ist nötig',
  'step.preflight-answered': 'Preflight wurde beantwortet',
  'step.preflight-not-redirected': 'Preflight wurde nicht weitergeleitet',
  'step.allow-origin-present': 'Allow-Origin wurde gesendet',
  'step.allow-origin-single': 'Allow-Origin hat nur einen Wert',
  'step.allow-origin-valid': 'Allow-Origin ist ein Origin',
  'step.allow-origin-matches': 'Allow-Origin ist dieser Origin',
  'step.allow-credentials-true': 'Allow-Credentials ist `true`',
  'step.preflight-status-ok': 'Status des Preflights ist 200 bis 299',
  'step.allow-methods-parses': 'Allow-Methods ist lesbar',
  'step.allow-headers-parses': 'Allow-Headers ist lesbar',
  'step.method-allowed': 'Methode ist erlaubt',
  'step.method-allowed.subject': 'Methode {subject} ist erlaubt',
  'step.header-allowed': 'Header sind erlaubt',
  'step.header-allowed.subject': 'Header {subject} ist erlaubt',
  'step.response-arrived': 'Eine Antwort ist angekommen',
  'step.redirect-location-http': 'Weiterleitung führt zu http oder https',
  'step.redirect-count': 'Höchstens 20 Weiterleitungen',
  'step.redirect-without-credentials': 'Kein Benutzername in der Weiterleitung',
} satisfies Translation<typeof english>;
