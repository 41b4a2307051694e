/*
 * Begins the page's script once what stands in the HTML has been seen, or says in plain words why nothing comes, where the
 * page itself cannot: in a browser that is too old for it, or when its script did not arrive. No module and no new syntax, so
 * that every browser reads it.
 */
(function begin(page, arrays) {
  /** Where the browser tells of no paint, the script waits no longer than this, in ms. */
  var PATIENCE = 300;

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

  // The build leaves it under a type that no browser runs (vite.config.ts); while people work on the page there is none.
  var script = page.querySelector('script[type="page"]');
  function start() {
    if (!script) return;
    script.type = 'module';
    // Asked for as it comes into the page anew.
    page.head.appendChild(script);
    script = null;
  }
  function waitForPaint() {
    new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
    setTimeout(start, PATIENCE);
  }
  // Nothing to be seen yet: another page than the welcome page comes (first-look.js), or the tab is in the background.
  if (page.documentElement.hasAttribute('data-elsewhere') || page.hidden) start();
  else
    try {
      waitForPaint();
    } catch (error) {
      start(error);
    }
})(document, Array.prototype);
