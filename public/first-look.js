/*
 * Decides, before anything is painted, how the page looks at first: in the colours chosen on an earlier visit, and with
 * the welcome page that is in the HTML only where that is what will stand there; in another page's frame nothing of it. No
 * module, so that it runs at once.
 */
(function look(root, place) {
  // src/main.tsx does not start there either: what looks like this page could be pressed through another.
  if (window.top !== window.self) root.setAttribute('data-framed', '');
  var kept = { theme: null, sentinel: null };
  try {
    kept.theme = localStorage.getItem('waymark.theme');
    kept.sentinel = localStorage.getItem('waymark.sentinel');
  } catch (error) {
    kept.error = error;
  }
  if (kept.theme === 'light' || kept.theme === 'dark') root.setAttribute('data-theme', kept.theme);
  // Another page, another language, colours whose choice it would not show, or work to carry on with.
  if (
    !/^#?\/?$/.test(place.hash) ||
    /[?&]lang=/.test(place.search) ||
    kept.theme !== null ||
    /"records":[1-9]/.test(kept.sentinel)
  )
    root.setAttribute('data-elsewhere', '');
})(document.documentElement, location);
