/** The half of pdf.js that reads files: imported for what it does, which is to make itself known to the other half. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
