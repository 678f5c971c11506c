import type { HarEntry, HarRequest, HarResponse } from './entry.ts';
import type { JsonObject } from './field.ts';
import { asFirefoxHasThem, isFromNoNetwork } from './firefox-response.ts';
import { typeOfCall } from './firefox-type.ts';
import { isSent } from './is-sent.ts';
import { isTakenRedirect, readSymptom } from './read-symptom.ts';

/** What Firefox's entries tell in ways of their own. Only who may meet one loads it. */
export interface FirefoxReader {
  responseOf(read: HarResponse, response: JsonObject): HarResponse;
  factsOf(entry: JsonObject, response: JsonObject, read: Read): FirefoxFacts;
}

/** The headers of each as Firefox has them. */
interface Read {
  readonly request: HarRequest;
  readonly response: HarResponse;
}

type FirefoxFacts = Pick<
  HarEntry,
  'symptom' | 'resourceType' | 'fetchedViaServiceWorker' | 'sent' | 'redirectTaken'
>;

export const firefoxReader: FirefoxReader = {
  responseOf: asFirefoxHasThem,
  factsOf(entry, response, { request: { method, url, headers }, response: read }) {
    const { status } = read;
    const captured = { method, url, requestHeaders: headers, status, responseHeaders: read.headers };
    return {
      symptom: read.missing ? null : readSymptom(entry, response, captured),
      resourceType: typeOfCall(entry, method, headers, status !== null),
      fetchedViaServiceWorker: isFromNoNetwork(entry, response, read, headers),
      ...(read.missing || (status === null && isSent(entry.timings)) ? { sent: true as const } : {}),
      ...(isTakenRedirect(response, status, read.headers) ? { redirectTaken: true as const } : {}),
    };
  },
};
