import type { Report } from '../report.ts';
import { developmentReports } from './development.ts';
import { gatewaysReports } from './gateways.ts';
import { loginReports } from './login.ts';
import { middlemenReports } from './middlemen.ts';
import { preflightsReports } from './preflights.ts';
import { serversReports } from './servers.ts';
import { servicesReports } from './services.ts';
import { statusReports } from './status.ts';
import { valuesReports } from './values.ts';
import { vendorsReports } from './vendors.ts';

export const reports: readonly Report[] = [
  ...developmentReports,
  ...gatewaysReports,
  ...loginReports,
  ...middlemenReports,
  ...preflightsReports,
  ...serversReports,
  ...servicesReports,
  ...statusReports,
  ...valuesReports,
  ...vendorsReports,
];
