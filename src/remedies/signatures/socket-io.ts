import type { Signature } from '../signature.ts';

/** Socket.IO has CORS options of its own: those of the framework around it do not reach it. @see https://socket.io/docs/v4/handling-cors/ */
export const socketIo: Signature = {
  find({ url, response }) {
    const version = url.searchParams.get('EIO');
    const transport = url.searchParams.get('transport');
    if (version === null || transport === null) return null;
    const ground = {
      kind: 'address',
      value: `${url.pathname}?EIO=${version}&transport=${transport}`,
    } as const;
    const { status } = response;
    if (status === 404)
      return {
        drafts: [{ id: 'call-right-address', grounds: [ground], evidence: { status: '404' } }],
        instead: false,
      };
    return { drafts: [{ id: 'set-socket-cors', grounds: [ground], target: url.origin }], instead: false };
  },
};
