import { useState } from 'react';
import type { Brand } from '#src/domain/branding/brand.ts';
import type { Client } from '#src/domain/model/client.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf } from '#src/domain/sharing/released.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { useWhose } from '#src/ui/whose.ts';

type Said = { kind: 'making' | 'failed' } | { kind: 'made'; name: string };

/** Saves the contract as a PDF: to hand over, to print, or to sign. What makes it loads only now. */
export function HandOver({ client, brand }: { client: Client; brand: () => Brand }) {
  const words = useWords();
  const { contract, contractPaper } = words;
  const { outside } = useStores();
  const { isHidden } = useWhose();
  const [said, setSaid] = useState<Said | null>(null);

  async function make(): Promise<void> {
    setSaid({ kind: 'making' });
    try {
      const [{ contractPaperOf }, { makePdf }, { saveFile }] = await Promise.all([
        import('#src/files/paper/contract-document.ts'),
        import('#src/files/pdf/make-pdf.ts'),
        import('#src/files/save-file.ts'),
      ]);
      const today = outside.today();
      const paper = contractPaperOf(client, { texts: words, size: 'a4', today, brand: brand() });
      if (!paper) return setSaid(null);
      const { blob } = await makePdf(paper);
      const label = isHidden ? '' : client.label;
      const name = fileName({ label, kind: contractPaper.fileKind, date: today, extension: 'pdf' });
      saveFile(
        madeOf(paper, () => blob),
        name,
      );
      setSaid({ kind: 'made', name });
    } catch {
      setSaid({ kind: 'failed' });
    }
  }

  return (
    <>
      <button
        type="button"
        className="btn quiet"
        aria-disabled={said?.kind === 'making'}
        onClick={() => void (said?.kind === 'making' || make())}
      >
        {contract.hand}
      </button>
      <div role="status">
        {said?.kind === 'making' && <p>{contract.making}</p>}
        {said?.kind === 'made' && <p>{contract.handed(said.name)}</p>}
        {said?.kind === 'failed' && <p className="notice warn">{contract.notMade}</p>}
      </div>
    </>
  );
}
