import type { remediesNetwork as english } from '../en/remedies-network.ts';
import type { Translation } from '../translation.ts';

export const remediesNetwork = {
  'remedy.grant-local-network.title': 'Der Seite den Zugriff auf das lokale Netzwerk erlauben',
  'remedy.grant-local-network.text':
    'Es ist eine Berechtigung des Browsers, um die nur eine über https geladene Seite bitten kann. Kein Header des Servers erteilt sie.',
  'remedy.serve-page-over-https.title': 'Die Seite über https ausliefern',
  'remedy.serve-page-over-https.text':
    'Eine über http geladene Seite darf nicht auf Adressen eines privateren Netzwerks zugreifen.',
  'remedy.declare-address-space.title': '`targetAddressSpace` berichtigen oder weglassen',
  'remedy.declare-address-space.text':
    'Die Seite hat einen Adressraum angegeben, aber der Server liegt in einem anderen.',
  'remedy.allow-private-network.title': 'Access-Control-Allow-Private-Network senden',
  'remedy.allow-private-network.text':
    'Dieser Browser fragt im Preflight danach: mit `true` antworten. Neuere bitten stattdessen den Nutzer um Erlaubnis.',
  'remedy.switch-extension-off.title': 'Die Anfrage im Blocker erlauben',
  'remedy.switch-extension-off.text':
    'Eine Erweiterung oder der Trackingschutz des Browsers hat die Anfrage blockiert. Dort eine Ausnahme für diese Seite oder für {target} machen.',
  'remedy.get-host-permission.title': 'Der Erweiterung eine Host-Berechtigung geben',
  'remedy.get-host-permission.text':
    'Die Erweiterung {page} hat {target} ohne Erfolg aufgerufen. Erweiterungen brauchen dafür eine Host-Berechtigung im Manifest, und in Firefox kann man sie verweigern. Auch ein anderes Add-on kann den Aufruf blockieren.',
  'remedy.get-host-permission.text.cors':
    'Seiten der Erweiterung {page} lesen {target} ganz ohne CORS-Header, sobald im Manifest eine Host-Berechtigung dafür steht. Content-Skripte nicht: Sie müssen über das Hintergrundskript fragen.',
  'remedy.reach-the-server.title': 'Zuerst den Server erreichbar machen',
  'remedy.reach-the-server.title.cut': 'Den Server die ganze Antwort senden lassen',
  'remedy.reach-the-server.text': 'Es gab überhaupt keine Antwort ({netError}). CORS kommt erst danach.',
  'remedy.reach-the-server.text.cut':
    'Eine Antwort kam, war aber nicht ganz zu lesen ({netError}). Oft ist der Server oder ein Proxy davor abgestürzt oder an ein Zeitlimit gekommen. Kein CORS-Header ändert das.',
  'remedy.start-the-server.title': 'Den Server starten',
  'remedy.start-the-server.text':
    'An {target} antwortet nichts. Den Server starten oder den Port prüfen. CORS kommt erst danach.',
  'remedy.log-in-to-company-proxy.title': 'Am Proxy der Firma anmelden',
  'remedy.log-in-to-company-proxy.text':
    'Ein Proxy des Netzwerks (von der Firma, etwa Zscaler, oder ein Portal) hat anstelle von {target} geantwortet, und die Anfrage kam dort nie an. Weder Seite noch Server sind schuld. {page} in einem Tab öffnen und sich dort anmelden, oder den Betreiber des Netzwerks um Freigabe bitten.',
  'remedy.look-at-the-answer.title': 'Die Antwort selbst prüfen',
  'remedy.look-at-the-answer.text':
    'Die Aufzeichnung enthält nicht, was der Browser gesehen hat. Den Server mit curl und demselben Origin fragen.',
  'remedy.mend-certificate.title': 'Das Zertifikat berichtigen',
  'remedy.mend-certificate.text':
    'Der Browser konnte keine sichere Verbindung zu {target} herstellen ({netError}).',
  'remedy.no-certificate-for-options.title': 'Für einen Preflight kein Client-Zertifikat verlangen',
  'remedy.no-certificate-for-options.text':
    'Browser senden keines mit. Das Zertifikat erst nach OPTIONS verlangen, oder nur für die anderen Methoden.',
  'remedy.use-another-port.title': 'Den Server auf einen anderen Port legen',
  'remedy.use-another-port.text': 'Browser rufen diesen Port nicht auf.',
  'remedy.send-the-right-type.title': 'Den richtigen Content-Type senden',
  'remedy.send-the-right-type.text':
    'Ein Bild, Skript oder Stylesheet hatte einen anderen Typ, und der Browser hat es der Seite vorenthalten.',
  'remedy.set-resource-policy.title': 'Cross-Origin-Resource-Policy setzen',
  'remedy.set-resource-policy.text':
    'Der Server lässt andere Origins es nicht einbetten. Er sollte `Cross-Origin-Resource-Policy: cross-origin` senden, oder die Seite es mit CORS laden (Attribut `crossorigin`).',
  'remedy.serve-api-over-https.title': 'Die API über https anbieten',
  'remedy.serve-api-over-https.text': 'Eine über https geladene Seite darf http nicht aufrufen.',
  'remedy.allow-in-csp.title': 'Die API in der Content-Security-Policy der Seite erlauben',
  'remedy.allow-in-csp.text':
    'Die Content-Security-Policy der Seite verbietet es: {target} in connect-src aufnehmen.',
  'remedy.let-page-be-framed.title': 'Die Seite im Frame erlauben',
  'remedy.let-page-be-framed.text':
    'Wem die eingebettete Seite gehört, der führt den Origin der Seite ringsum in `frame-ancestors` auf und entfernt X-Frame-Options.',
  'remedy.allow-connection.title': 'Die Adresse in Connection-Allowlist aufnehmen',
  'remedy.allow-connection.text': 'Der Header der Seite selbst führt {target} nicht auf.',
  'remedy.add-integrity.title': 'Der Datei eine Prüfsumme geben',
  'remedy.add-integrity.text':
    'Die Integrity-Policy der Seite verlangt `integrity` und `crossorigin` am Element.',
  'remedy.renew-integrity.title': 'Die Prüfsumme aus der ausgelieferten Datei erzeugen',
  'remedy.renew-integrity.text': 'Das `integrity` in der Seite gehört zu einer anderen Datei.',
  'remedy.load-with-cors.title': 'Mit `crossorigin` laden',
  'remedy.load-with-cors.text': 'Ohne dieses Attribut kann der Browser die Prüfsumme nicht vergleichen.',
  'remedy.look-at-request-blocking.title': 'Das Blockieren von Anfragen in den DevTools prüfen',
  'remedy.look-at-request-blocking.text':
    'Der Browser hat die Anfrage blockiert, bevor etwas gesendet wurde.',
  'remedy.delegate-to-frame.title': 'Dem Frame die Berechtigung mit `allow` geben',
  'remedy.delegate-to-frame.text':
    'Ein Frame eines anderen Origins hat keine eigene Berechtigung. Ohne `allow` an seinem Element fragt der Browser nicht.',
  'remedy.take-out-of-permissions-policy.title': 'Die Permissions-Policy des Dokuments selbst ändern',
  'remedy.take-out-of-permissions-policy.text':
    'Dieser Header verbietet dem Dokument den Zugriff auf das lokale Netzwerk. Solange er das tut, fragt der Browser nicht.',
} satisfies Translation<typeof english>;
