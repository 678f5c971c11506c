import type { remediesGateways as english } from '../en/remedies-gateways.ts';
import type { Translation } from '../translation.ts';

export const remediesGateways = {
  'remedy.skip-ngrok-warning.title': 'ngrok-skip-browser-warning senden',
  'remedy.skip-ngrok-warning.text':
    'Diese Antwort ist die Warnseite von ngrok selbst. Sie kommt nicht von Ihrem Server und hat deshalb keine seiner Header. Den Header `ngrok-skip-browser-warning` mit beliebigem Wert mitsenden und auf dem Server erlauben. Oder eine bezahlte Adresse oder einen anderen Tunnel nehmen.',
  'remedy.start-ngrok-tunnel.title': 'Den ngrok-Tunnel prüfen',
  'remedy.start-ngrok-tunnel.text':
    'ngrok hat selbst mit {code} geantwortet, und Ihr Server wurde nicht erreicht. Den Code in der Dokumentation von ngrok nachschlagen. Meist ist der Tunnel nicht verbunden, oder der Port dahinter ist ein anderer.',
  'remedy.skip-cloudflare-challenge.title': 'Die API von der Prüfung durch Cloudflare ausnehmen',
  'remedy.skip-cloudflare-challenge.text':
    'Cloudflare hat mit einer Prüfung geantwortet, die nur ein Mensch bestehen kann, bevor die Anfrage den Server erreichte. Eine WAF-Regel anlegen, die sie für den Pfad der API überspringt, auch für OPTIONS.',
  'remedy.reach-cloudflare-origin.title': 'Den Server hinter Cloudflare prüfen',
  'remedy.reach-cloudflare-origin.text':
    'Der Status {status} stammt von Cloudflare selbst: {cause}. Cloudflare bekam vom Server dahinter keine Antwort. Dort fehlt kein CORS-Header.',
  'remedy.renew-cloudflare-access.title': 'Bei Cloudflare Access wieder anmelden',
  'remedy.renew-cloudflare-access.text':
    'Die Sitzung von Cloudflare Access ist abgelaufen, deshalb wurde der Aufruf zur Login-Seite geschickt, die keine CORS-Header hat. Durch Neuladen der Seite wieder anmelden. Für Aufrufe von einem anderen Origin CORS in den Einstellungen der Anwendung bei Cloudflare Access setzen.',
  'remedy.open-vercel-protection.title': 'Die API durch den Schutz von Vercel lassen',
  'remedy.open-vercel-protection.text':
    'Die Deployment Protection von Vercel verlangt einen Login, bevor die Anfrage das Deployment erreicht. Sie für dieses Deployment abschalten, dort OPTIONS erlauben (OPTIONS Allowlist) oder ein Bypass-Token senden.',
  'remedy.allow-public-invoker.title': 'Alle die Funktion aufrufen lassen',
  'remedy.allow-public-invoker.text':
    'Google hat die Anfrage abgelehnt, bevor Ihr Code lief (IAM), deshalb hilft CORS-Code in der Funktion nicht. allUsers die Rolle Cloud Run Invoker (oder Cloud Functions Invoker) geben und Logins im Code prüfen. Auch Name und Region in der Adresse prüfen.',
  'remedy.set-gateway-responses.title': 'Die Header in den Antworten des Gateways selbst setzen',
  'remedy.set-gateway-responses.text':
    'Diese Antwort hat API Gateway selbst erzeugt, deshalb hat sie keine Header der Lambda-Funktion. Sie in seinen Gateway Responses setzen (DEFAULT_4XX, DEFAULT_5XX) oder CORS in der HTTP API konfigurieren.',
  'remedy.shorten-the-work.title': 'Klären, warum die Funktion zu lange brauchte',
  'remedy.shorten-the-work.text':
    'Der Status {status} kommt von API Gateway, das höchstens 29 oder 30 Sekunden wartet. Die Funktion dahinter hing, schlug fehl oder brauchte länger. Zuerst ihr Protokoll lesen, und lange Arbeit aus der Anfrage herausnehmen.',
  'remedy.call-known-route.title': 'Pfad und Stage prüfen',
  'remedy.call-known-route.text':
    'So antwortet API Gateway bei jeder Adresse ohne Route: Pfad, Methode oder Stage ist falsch. {address} mit der ausgerollten API vergleichen und sie neu ausrollen.',
  'remedy.allow-in-firewall.title': 'Die Anfrage durch die Firewall lassen',
  'remedy.allow-in-firewall.text':
    'Eine Firewall oder ein CDN hat die Anfrage mit {status} abgelehnt, bevor sie die Anwendung erreichte. Das Protokoll dort nennt die Regel. Eine Ausnahme für diesen Pfad anlegen, auch für OPTIONS.',
  'remedy.set-gateway-plugin.title': 'CORS in {gateway} setzen',
  'remedy.set-gateway-plugin.text':
    '{gateway} hat diese Antwort selbst erzeugt ({status}), deshalb hat sie keine Header der Anwendung. CORS sollte dort behandelt werden, bevor irgendetwas geprüft wird, auch bei eigenen Fehlern.',
  'remedy.make-port-public.title': 'Den Port öffentlich machen',
  'remedy.make-port-public.text':
    'Diese Plattform schützt den Port: Sie hat selbst mit {status} geantwortet, vor Ihrem Programm. Den Port öffentlich machen oder ihn über den Server der Seite aufrufen.',
  'remedy.let-method-through.title': '{method} in CloudFront durchlassen',
  'remedy.let-method-through.text':
    'CloudFront hat {method} selbst abgelehnt: Dieses Behavior der Distribution erlaubt weniger Methoden. Unter Allowed HTTP methods die Liste mit OPTIONS wählen, oder alle, und die Origin Request Policy CORS-CustomOrigin oder CORS-S3Origin verwenden.',
  'remedy.start-function.title': 'Das Protokoll bei {platform} ansehen',
  'remedy.start-function.text':
    '{platform} hat selbst mit {status} geantwortet: Die Anwendung oder Funktion dahinter ist nicht gestartet, abgestürzt oder hat zu lange gebraucht. Ihr Protokoll sagt, warum. Eine solche Antwort hat nie Ihre Header, und CORS ist nicht die Ursache.',
} satisfies Translation<typeof english>;
