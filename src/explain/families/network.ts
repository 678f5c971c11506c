import { summariesNetwork } from '../../words/en/summaries-network.ts';
import { addGroup } from '../../words/language.ts';
import { aborted } from '../reasons/aborted.ts';
import { clientCertificateRequired } from '../reasons/client-certificate-required.ts';
import { connectionRefused } from '../reasons/connection-refused.ts';
import { connectionReset } from '../reasons/connection-reset.ts';
import { connectionTimedOut } from '../reasons/connection-timed-out.ts';
import { dnsFailed } from '../reasons/dns-failed.ts';
import { emptyResponse } from '../reasons/empty-response.ts';
import { networkError } from '../reasons/network-error.ts';
import { noBrowser } from '../reasons/no-browser.ts';
import { offline } from '../reasons/offline.ts';
import { serviceWorkerFailed } from '../reasons/service-worker-failed.ts';
import { tlsFailed } from '../reasons/tls-failed.ts';
import { unsafePort } from '../reasons/unsafe-port.ts';

/** Requests without a response. */
export const networkReasons = {
  'dns-failed': dnsFailed,
  'connection-refused': connectionRefused,
  'connection-reset': connectionReset,
  'connection-timed-out': connectionTimedOut,
  'empty-response': emptyResponse,
  offline: offline,
  'tls-failed': tlsFailed,
  'client-certificate-required': clientCertificateRequired,
  'unsafe-port': unsafePort,
  aborted: aborted,
  'service-worker-failed': serviceWorkerFailed,
  'network-error': networkError,
  'no-browser': noBrowser,
};

await addGroup('summaries-network', summariesNetwork);
