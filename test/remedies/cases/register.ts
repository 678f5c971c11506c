import type { RemedyCases } from '../remedy-case.ts';
import { fileHostCases } from './file-hosts.ts';
import { makerCases } from './makers.ts';
import { pageCases } from './page.ts';
import { policyCases } from './policy.ts';
import { preflightCases } from './preflight.ts';
import { signatureCases } from './signatures.ts';
import { statusCases } from './status.ts';
import { telltaleCases } from './telltales.ts';
import { thirdPartyCases } from './third-parties.ts';

/** By the file that holds them; each row is the smallest of its kind. */
export const remedyCases: Readonly<Record<string, RemedyCases>> = {
  policy: policyCases,
  status: statusCases,
  preflight: preflightCases,
  telltales: telltaleCases,
  signatures: signatureCases,
  makers: makerCases,
  'file-hosts': fileHostCases,
  'third-parties': thirdPartyCases,
  page: pageCases,
};
