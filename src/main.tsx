import { languageOf } from '#src/app/languages.ts';
import { start } from '#src/app/start.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": put it back.');
start(languageOf(location.search), root);
