import { createRoot } from 'react-dom/client';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/fonts.css';
import '#src/ui/styles/base.css';
import '#src/ui/styles/parts.css';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('gallery.html has no element with the id "root": put it back.');
createRoot(root).render(<Gallery />);
