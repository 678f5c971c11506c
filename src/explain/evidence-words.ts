import type { EvidenceId } from '../engine/exchange.ts';
import { type PlainKey, say } from '../words/say.ts';
import type { Text } from '../words/text.ts';

const words: Readonly<Record<EvidenceId, PlainKey>> = {
  recorder: 'evidence.recorder',
  option: 'evidence.option',
  'header-origin': 'evidence.header-origin',
  'header-referer': 'evidence.header-referer',
  'header-sec-fetch-mode': 'evidence.header-sec-fetch-mode',
  'header-sec-fetch-site': 'evidence.header-sec-fetch-site',
  'header-sec-fetch-storage-access': 'evidence.header-sec-fetch-storage-access',
  'header-cookie': 'evidence.header-cookie',
  'preflight-origin': 'evidence.preflight-origin',
  'preflight-sec-fetch-storage-access': 'evidence.preflight-sec-fetch-storage-access',
  'resource-type': 'evidence.resource-type',
  initiator: 'evidence.initiator',
  'page-url': 'evidence.page-url',
  'page-eval': 'evidence.page-eval',
  'server-address': 'evidence.server-address',
  'url-literal': 'evidence.url-literal',
  'redirect-chain': 'evidence.redirect-chain',
  'header-accept': 'evidence.header-accept',
  'no-origin-sent': 'evidence.no-origin-sent',
  'status-101': 'evidence.status-101',
  'user-agent': 'evidence.user-agent',
  'body-in-log': 'evidence.body-in-log',
  'listed-response': 'evidence.listed-response',
  'headers-arrived': 'evidence.headers-arrived',
  'sent-after-preflight': 'evidence.sent-after-preflight',
  'cookies-elsewhere': 'evidence.cookies-elsewhere',
  'error-sentence': 'evidence.error-sentence',
  writer: 'evidence.writer',
  outcome: 'evidence.outcome',
  default: 'evidence.default',
  nothing: 'evidence.nothing',
};

/** How a fact is known, to follow “because”: “the browser sent cookies, which it only does with credentials”. */
export function evidenceWords(id: EvidenceId): Text {
  return say(words[id]);
}
