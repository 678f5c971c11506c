import { withoutUserInfo } from './without-user-info.ts';

/** The address up to `?` or `#`, and without user name and password: the rest may hold a token. */
export function withoutQuery(address: string): string {
  return (withoutUserInfo(address) ?? '').replace(/[?#].*$/s, '');
}
