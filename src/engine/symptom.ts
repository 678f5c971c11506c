/**
 * What the capture shows of a failure where the browser gives no error (Firefox).
 * - `never-opened`: refused, or cancelled, before anything was done. `stopped`: before the network was asked, by an extension
 *   or by tracking protection. `held-back`: there, by the browser's own tools; an XHR that still ran looks alike, and
 *   where nothing says how far it got (plain http) what an extension stopped, too. `withdrawn`: when its headers were written.
 *   `under-way`: it had not ended.
 * - `with-service-worker`: a service worker had it, and no response came: it failed, or the call was cancelled meanwhile.
 * - `tls-broken`: no secure connection. `no-connection`: none was made, as far as is known. `not-accepted`: nor is
 *   there a name to look up. `connected`: one was, a secure one or by the page's timing, and no response came. `closed`: it was
 *   closed, and closed again.
 * - `cut-short`: the body ended before `Content-Length` said. `without-body`: no byte of it came. `kept-back`: it came, and was
 *   handed to nobody.
 */
export type Symptom =
  | 'never-opened'
  | 'stopped'
  | 'held-back'
  | 'withdrawn'
  | 'under-way'
  | 'with-service-worker'
  | 'tls-broken'
  | 'no-connection'
  | 'not-accepted'
  | 'connected'
  | 'closed'
  | 'cut-short'
  | 'without-body'
  | 'kept-back';
