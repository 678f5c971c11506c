import type { Writer } from './writer.ts';

const forks =
  /^(?:firefox|nightly|firefox nightly|firefox developer edition|librewolf|waterfox|tor browser|mullvad browser|zen|floorp|palemoon|pale moon|icecat|basilisk|seamonkey|fennec)\b/i;

/**
 * The Network Monitor of Firefox, of Nightly and of the browsers made from it, which give their own names. It has the body
 * of what it blocked too, so that a body proves nothing, and no word of an outcome.
 *
 * @see https://searchfox.org/mozilla-central/source/devtools/client/netmonitor/src/har/har-builder.js
 */
export const firefox: Writer = {
  id: 'firefox',
  name: 'Firefox',
  isOf: ({ creator, fields }) => fields.has('_securityState') || forks.test(creator),
  fields: 'firefox',
  asks: 'browser',
  delivered: null,
  dates: 'call',
  leavesOut: ['outcome'],
};
