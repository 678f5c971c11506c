import type { watch as english } from '../en/watch.ts';
import type { Translation } from '../translation.ts';

export const watch = {
  'cli.watch.no-operand': 'watch nimmt --launch <url> oder --port <nummer>, nicht {operand}',
  'cli.watch.one-place': 'Einen Ort angeben: --launch <url> oder --port <nummer>',
  'cli.watch.launch': '--launch muss eine URL mit http oder https sein, nicht {url}',
  'cli.watch.port': '--port muss eine Zahl von 1 bis 65535 sein, nicht {port}',
  'cli.watch.no-browser':
    'Weder Chromium noch Chrome wurde gefunden. Einen davon installieren, oder CORS_LENS_CHROMIUM auf das Programm setzen',
  'cli.watch.not-started': 'Der Browser {path} ist nicht gestartet ({trouble})',
  'cli.watch.nothing-there': 'An Port {port} ist nichts. Den Browser mit {options} starten',
  'cli.watch.not-a-browser': 'Was an Port {port} ist, ist kein Chromium, das sich debuggen lässt',
  'cli.watch.not-opened': '{url} konnte nicht geöffnet werden ({trouble})',
  'cli.watch.begun': '{browser} wird beobachtet. Strg+C beendet es.',
  'cli.watch.gone': 'Der Browser ist weg.',
  'cli.watch.crashed': 'Ein Tab ist abgestürzt.',
  'cli.watch.timeout': 'Nach {seconds} Sekunden liefen noch Anfragen.',
  'cli.watch.fix': 'Lösung: {remedy}',
  'cli.watch.again.other': '{count}-mal bis jetzt: {what}',
  'cli.watch.more-kinds': 'Probleme weiterer Arten werden nur gezählt.',
  'cli.watch.written': 'Geschrieben: {file}',
} satisfies Translation<typeof english>;
