import { type RefObject, useId, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { PAPER_PARTS, type Paper, type PaperPart, type Reflection } from '#src/domain/model/reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { copyToAttach } from '#src/files/copy/copy-to-attach.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import type { makePdf } from '#src/files/pdf/make-pdf.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useClientOf, useIsReadOnly, useLibrary, useStores } from '#src/state/stores.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { useLocking } from '#src/ui/locking.ts';
import { useWhose } from '#src/ui/whose.ts';
import { type Carried, PaperAttachment } from './paper-attachment.tsx';
import { PaperPages } from './paper-pages.tsx';
import { useSeenPages } from './use-seen-pages.ts';

type Making =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'missing'; characters: string; blob: Blob }
  | { kind: 'made' }
  | { kind: 'failed' };

/** What goes on paper, and the making of the PDF, which loads only now. */
export function PaperDialog({
  reflection,
  dialog,
}: {
  reflection: Reflection;
  dialog: RefObject<HTMLDialogElement | null>;
}) {
  const words = useWords();
  const { common, results } = words;

  const title = useId();
  const { outside, library } = useStores();
  const language = useLanguage();
  const { label } = useWhose();
  const ask = useLocking();
  // Never kept: a copy goes into one PDF, by a tick made for it.
  const [carried, setCarried] = useState<Carried>('nothing');
  // The name says that it holds more than its pages, to whoever looks for a file to send.
  const kind = carried === 'nothing' ? results.paper.fileKind : results.paper.fileKindWithCopy;
  const name = fileName({ label, kind, date: outside.today(), extension: 'pdf' });
  const client = useClientOf(reflection.clientId);
  const isReadOnly = useIsReadOnly();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const set = async (attached?: Parameters<typeof makePdf>[1]) => {
    const { makePdf } = await import('#src/files/pdf/make-pdf.ts');
    const paper = paperDocument({ texts: words, language }, reflection, outside.today(), client);
    return makePdf(paper, attached);
  };
  const { seen, look, madeOfIt } = useSeenPages(reflection, set);

  async function makeIt(passphrase?: string): Promise<Making> {
    await outside.flush();
    // What was looked at is the file, byte by byte, unless a copy is to be in it.
    const { blob, missing } =
      carried === 'nothing' ? (madeOfIt ?? (await set())) : await set(await copyOfThis(passphrase));
    if (missing.length > 0) return { kind: 'missing', characters: missing.join(' '), blob };
    download(blob, name);
    return { kind: 'made' };
  }

  const copyOfThis = (passphrase: string | undefined) =>
    copyToAttach(
      releaseCopy({
        reflections: [reflection],
        versions: Object.values(library.getState().library.versions),
      }),
      { label, date: outside.today(), description: results.paper.copyInside.description },
      passphrase,
    );

  async function make(): Promise<void> {
    setMaking({ kind: 'making' });
    try {
      setMaking(ask && carried === 'locked' ? ((await ask(makeIt)) ?? { kind: 'idle' }) : await makeIt());
    } catch {
      setMaking({ kind: 'failed' });
    }
  }

  // The engine starts while the dialog is read. Whether it can be had is said only to somebody who asks for a PDF.
  const warm = useRef(false);
  const startEngine = () => {
    if (warm.current) return;
    warm.current = true;
    import('#src/files/pdf/make-pdf.ts').then(({ warmPdf }) => warmPdf()).catch(() => {});
  };

  // What was said of one PDF is not true of the next.
  const forget = () => setMaking((before) => (before.kind === 'making' ? before : { kind: 'idle' }));

  const close = () => {
    setCarried('nothing');
    forget();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="paper-dialog"
      onClose={close}
      onFocus={startEngine}
    >
      <form method="dialog" className="stack" onSubmit={(event) => event.preventDefault()}>
        <h2 id={title}>{results.paper.title}</h2>
        <fieldset className="stack" disabled={isReadOnly}>
          <PaperFields reflection={reflection} onChange={forget} />
        </fieldset>
        {ask && (
          <PaperAttachment
            carried={carried}
            onChange={(next) => {
              setCarried(next);
              forget();
            }}
          />
        )}
        <div>
          <button type="button" className="btn quiet" onClick={look}>
            {results.paper.look}
          </button>
        </div>
        {seen.kind === 'none' ? null : seen.kind === 'looking' ? (
          <p role="status">{results.paper.looking}</p>
        ) : (
          <PaperPages pages={seen.made.pages} lang={words.language} />
        )}
        <div className="row paper-actions">
          <div aria-live="polite" className="paper-making">
            <MakingNote making={making} />
          </div>
          {making.kind === 'missing' ? (
            <button
              type="button"
              className="btn"
              onClick={() => {
                download(making.blob, name);
                setMaking({ kind: 'made' });
              }}
            >
              {results.paper.makeAnyway}
            </button>
          ) : (
            <button
              type="button"
              className="btn"
              aria-disabled={making.kind === 'making'}
              onClick={() => making.kind !== 'making' && make()}
            >
              {results.paper.make}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function PaperFields({ reflection, onChange }: { reflection: Reflection; onChange: () => void }) {
  const { results } = useWords();

  const setPaper = useLibrary((state) => state.setPaper);
  const { paper } = reflection;
  const hasContract = useClientOf(reflection.clientId)?.contract != null;
  const isOffered = (part: PaperPart) =>
    (part !== 'contract' || hasContract) && (part !== 'employer' || reflection.companies.length > 0);
  const id = useId();
  const change = (part: Partial<Paper>) => {
    setPaper(reflection.id, part);
    onChange();
  };
  return (
    <>
      <LineBox
        label={results.paper.name}
        autoComplete="name"
        value={paper.name}
        max={LIMITS.name}
        onChange={(name) => change({ name: wellFormed(name) })}
      />
      <fieldset>
        <legend>{results.paper.size}</legend>
        <div className="row">
          {(['a4', 'letter'] as const).map((size) => (
            <label key={size} className="option-line">
              <input
                type="radio"
                name={`${id}-size`}
                checked={paper.size === size}
                onChange={() => change({ size })}
              />{' '}
              {results.paper[size]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{results.paper.pages}</legend>
        <div className="stack">
          {[true, false].map((onePage) => (
            <label key={String(onePage)} className="option-line">
              <input
                type="radio"
                name={`${id}-pages`}
                checked={(paper.onePage ?? false) === onePage}
                onChange={() => change({ onePage })}
              />{' '}
              {onePage ? results.paper.onePage : results.paper.allPages}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="paper-parts">
        <legend>{results.paper.parts}</legend>
        {PAPER_PARTS.filter((part) => isOffered(part)).map((part) => (
          <label key={part} className="option-line">
            <input
              type="checkbox"
              checked={paper.parts.includes(part)}
              onChange={({ currentTarget }) =>
                change({
                  // In one order, whichever was ticked first.
                  parts: PAPER_PARTS.filter((one) =>
                    one === part ? currentTarget.checked : paper.parts.includes(one),
                  ),
                })
              }
            />{' '}
            {results.paper.part[part]}
          </label>
        ))}
      </fieldset>
      <div>
        <label className="option-line">
          <input
            type="checkbox"
            checked={paper.privateMatters}
            aria-describedby={`${id}-private`}
            onChange={(event) => change({ privateMatters: event.currentTarget.checked })}
          />{' '}
          {results.paper.privateMatters}
        </label>
        <p id={`${id}-private`} className="muted small">
          {results.paper.privateMattersHint}
        </p>
      </div>
    </>
  );
}

function MakingNote({ making }: { making: Making }) {
  const { results } = useWords();

  switch (making.kind) {
    case 'making':
      return <p>{results.paper.making}</p>;
    case 'made':
      return <p className="notice">{results.paper.made}</p>;
    case 'missing':
      return <p className="notice warn">{results.paper.missing(making.characters)}</p>;
    case 'failed':
      return <p className="notice warn">{results.paper.failed}</p>;
    default:
      return null;
  }
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
