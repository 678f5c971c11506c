import { bodyGround } from '../signature.ts';
import type { Gateway } from './gateway.ts';

export const apigee: Gateway = {
  name: 'Apigee',
  itself: (response) => bodyGround(response, /"errorcode":\s?"(?:oauth|steps|messaging)\.[a-z.]*/i),
};
