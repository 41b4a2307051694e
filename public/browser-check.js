/*
 * Says in plain words why nothing comes, where the page itself cannot: in a browser that is too old for it, or when its
 * script did not arrive. No module and no new syntax, so that every browser reads it. It runs before the page's script.
 */
(function check(page, arrays) {
  function say(id) {
    page.getElementById(id).hidden = false;
  }
  function canRun() {
    try {
      /(?<=a)b/u;
      return (
        'noModule' in page.createElement('script') &&
        'showModal' in page.createElement('dialog') &&
        'toSorted' in arrays &&
        'structuredClone' in window &&
        CSS.supports('selector(:has(a))') &&
        CSS.supports('color', 'color-mix(in srgb, red, blue)')
      );
    } catch (error) {
      return !error;
    }
  }
  function listen(event) {
    if (event.target.nodeName === 'SCRIPT') say('not-arrived');
  }
  if (!canRun()) say('too-old');
  // A file that did not come is told to its element alone, on the way down.
  window.addEventListener('error', listen, true);
})(document, Array.prototype);
