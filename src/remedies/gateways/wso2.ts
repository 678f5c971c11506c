import { bodyGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

export const wso2: Gateway = {
  name: 'WSO2 API Manager',
  itself: (response) =>
    bodyGround(
      response,
      /"?code"?[:>]\s?"?(?:90090\d|90080\d)"?|<ams:code>\d{6}<\/ams:code>|Make sure you have provided the correct security credentials/,
    ),
};
