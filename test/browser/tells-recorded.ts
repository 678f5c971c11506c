/**
 * A script for a page of ours, as HTML: `window.isRecorded()` tells whether calls of the page are recorded now.
 *
 * A function that the page kept when it began is no measure: in Firefox recording can begin between a page's first bytes
 * and its first script. Only the browser's own `fetch` is printed with its name, by a realm that the recorder has not
 * reached: that of a frame within a shadow tree, which no window lists.
 * All in one line: tests name the lines of their pages.
 */
export const tellsRecorded = `<script>
  window.isRecorded = (() => {
    const host = document.createElement('div');
    const frame = document.createElement('iframe');
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement.append(host);
    const print = frame.contentWindow.Function.prototype.toString;
    host.remove();
    return () => !print.call(window.fetch).includes('fetch');
  })();
</script>`.replaceAll(/\n */g, ' ');
