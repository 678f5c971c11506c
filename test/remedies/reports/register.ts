import type { Report } from '../report.ts';
import { developmentReports } from './development.ts';
import { gatewaysReports } from './gateways.ts';
import { loginReports } from './login.ts';
import { preflightsReports } from './preflights.ts';
import { statusReports } from './status.ts';

export const reports: readonly Report[] = [
  ...developmentReports,
  ...gatewaysReports,
  ...loginReports,
  ...preflightsReports,
  ...statusReports,
];
