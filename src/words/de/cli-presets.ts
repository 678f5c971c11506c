import type { cliPresets as english } from '../en/cli-presets.ts';
import type { Translation } from '../translation.ts';

export const cliPresets = {
  'cli.preset.works': 'Geht: {request}',
  'cli.preset.fails': 'Geht nicht: {request}',
  'cli.preset.nowhere': 'Nicht gesendet, denn keine Antwort hatte eine brauchbare Location: {request}',
  'cli.preset.held':
    'Der Browser würde dies senden: {request}. Es wurde nicht gesendet, denn es speichert ein Objekt. --send-unsafe sendet es, ohne Inhalt.',
  'cli.preset.status': 'Bei einer Antwort mit Status {status} hört dieser Client auf.',
  'cli.preset.redirect':
    'Dieser Client folgt im Browser keiner Weiterleitung; die Antwort hat den Status {status}.',
  'cli.preset.type': 'Dieser Client braucht eine Antwort vom Typ {types}, nicht {type}.',
  'cli.preset.absent': 'Die Antwort hat keinen Header {name}, und ohne ihn hört dieser Client auf.',
  'cli.preset.request.mcp.initialize': 'POST initialize',
  'cli.preset.request.mcp.message': 'POST jeder weiteren Nachricht, mit Version und Sitzung',
  'cli.preset.request.mcp.stream': 'GET des Ereignisstroms',
  'cli.preset.request.mcp.resume':
    'GET mit Last-Event-ID, nachdem der Strom abbrach (nur wenn seine Ereignisse ids haben)',
  'cli.preset.request.mcp.end': 'DELETE der Sitzung (nur wenn die Seite terminateSession aufruft)',
  'cli.preset.request.tus.create': 'POST, der einen Upload beginnt',
  'cli.preset.request.tus.resume': 'HEAD, der fragt, wie viel schon da ist',
  'cli.preset.request.tus.upload': 'PATCH, der einen Teil hochlädt',
  'cli.preset.request.tus.end': 'DELETE des Uploads (nur wenn die Seite abort(true) aufruft)',
  'cli.preset.request.s3-upload.put': 'PUT einer Datei, mit ihrem Typ',
  'cli.preset.request.s3-upload.part':
    'PUT eines Teils, dessen ETag gelesen wird (nur bei Uploads in mehreren Teilen)',
  'cli.preset.request.sse.open': 'GET des Ereignisstroms',
  'cli.preset.request.sse.resume':
    'GET mit Last-Event-ID, nachdem der Strom abbrach (nur bei Clients, die fetch benutzen)',
  'cli.preset.request.graphql.query': 'POST einer Abfrage',
  'cli.preset.request.otlp.export': 'POST von Spans',
} as const satisfies Translation<typeof english>;
