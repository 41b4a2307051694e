import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { forgetDrafts } from '#src/ui/use-draft.ts';
// Files share a document: what is put into it comes once, by modules of their own, and not again with each file as this does.
import './dom-stand-ins.ts';
import './quick-queries.ts';

afterEach(() => {
  cleanup();
  forgetDrafts();
  localStorage.clear();
});
