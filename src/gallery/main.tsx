import { createRoot } from 'react-dom/client';
import { languageOf } from '#src/app/languages.ts';
import { openLanguage } from '#src/i18n/open-language.ts';
import { WordsContext } from '#src/i18n/words.ts';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/fonts.css';
import '#src/ui/styles/base.css';
import '#src/ui/styles/parts.css';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no element with the id "root": put it back.');
const language = openLanguage(languageOf(location.search));
await language.load('first', 'asking', 'rewriting', 'passphrase');
createRoot(root).render(
  <WordsContext value={language}>
    <Gallery />
  </WordsContext>,
);
