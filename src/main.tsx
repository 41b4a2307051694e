import { languageOf } from '#src/app/languages.ts';
import { start } from '#src/app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": put it back.');
// In another page's frame a press on that page could land here: index.html says so, with a link (SECURITY.md).
if (window.top === window.self) start(languageOf(location.search), root);
