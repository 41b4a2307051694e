import type { OfSession, OnPaper } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { SummaryDocument } from './paper/blocks.ts';
import type { LoadFace } from './pdf/faces.ts';

export type Rendered = {
  bytes: Uint8Array;
  /** Characters that this form cannot show, each once. */
  missing: readonly string[];
};

/** One form of the paper. */
export type Format = {
  /** Of the file, without a dot. */
  extension: string;
  /** Makes the file of released words. What it needs is loaded only now; rejects if that cannot be had. */
  render: (
    paper: Released<OnPaper | OfSession, SummaryDocument>,
    means: { loadFace: LoadFace },
  ) => Promise<Rendered>;
};

/** Every form of the paper: a folder beside this file, and a row here. The command line has an option for each. */
export const formats = {
  pdf: {
    extension: 'pdf',
    render: async (paper, { loadFace }) =>
      (await import('./pdf/render-pdf.ts')).renderPdf(paper.words, loadFace),
  },
  docx: {
    extension: 'docx',
    render: async (paper) => {
      const { renderDocx } = await import('./docx/render-docx.ts');
      return { bytes: renderDocx(paper.words), missing: [] };
    },
  },
  md: {
    extension: 'md',
    render: async (paper) => {
      const { renderMarkdown } = await import('./markdown/render-markdown.ts');
      return { bytes: new TextEncoder().encode(`${renderMarkdown(paper.words)}\n`), missing: [] };
    },
  },
  text: {
    extension: 'txt',
    render: async (paper) => {
      const { renderText } = await import('./text/render-text.ts');
      return { bytes: new TextEncoder().encode(`${renderText(paper.words)}\n`), missing: [] };
    },
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
