/** The address with `…` in place of a user name and password: a sentence is copied and shown to others. */
export function withoutUserInfo(address: string | undefined): string | undefined {
  return address?.replace(/^([^/?#]*\/\/)[^/?#]*@/, '$1…@');
}
