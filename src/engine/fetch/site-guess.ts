/**
 * The site of a host as far as its name tells: its last two labels, or the address. Without a list of public suffixes hosts
 * of one guess may be of two sites, and seldom the other way round.
 *
 * @param host with or without a port
 */
export function siteGuess(host: string): string {
  return /^[\d.]+$|^\[/.test(host) ? host : host.split('.').slice(-2).join('.');
}
