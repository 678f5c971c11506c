import type { Header } from '../../engine/fetch/header-list.ts';
import type { Preset } from './preset.ts';

/** openRequest of lib/upload.js. lib/browser/httpStack.js sends them by XMLHttpRequest, without credentials. */
const protocol: Header = ['Tus-Resumable', '1.0.0'];

/** Functions are those of lib/upload.js. An upload of one byte is begun, none is sent, and it is ended. */
export const tus: Preset = {
  client: 'tus-js-client 4.3.1',
  requests: [
    {
      // _createUpload, with `tus: invalid or missing Location header`.
      id: 'tus.create',
      method: 'POST',
      headers: [protocol, ['Upload-Length', '1']],
      body: null,
      needs: ['Location'],
    },
    {
      // _resumeUpload, with `tus: invalid or missing offset value` and the same of the length.
      id: 'tus.resume',
      method: 'HEAD',
      headers: [protocol],
      body: null,
      to: 'Location',
      needs: ['Upload-Offset', 'Upload-Length'],
    },
    {
      // _performUpload and _addChunkToRequest; _handleUploadResponse reads the offset.
      id: 'tus.upload',
      method: 'PATCH',
      headers: [protocol, ['Upload-Offset', '0'], ['Content-Type', 'application/offset+octet-stream']],
      body: '',
      to: 'Location',
      needs: ['Upload-Offset'],
    },
    {
      // BaseUpload.terminate, for abort(true) alone.
      id: 'tus.end',
      method: 'DELETE',
      headers: [protocol],
      body: null,
      to: 'Location',
      isOptional: true,
    },
  ],
};
