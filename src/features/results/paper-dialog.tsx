import { type RefObject, useId, useMemo, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { copyToAttach } from '#src/files/copy/copy-to-attach.ts';
import { type Format, type FormatId, formats } from '#src/files/formats.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import type { makePdf } from '#src/files/pdf/make-pdf.ts';
import { saveFile } from '#src/files/save-file.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useClientOf, useIsReadOnly, useStores } from '#src/state/stores.ts';
import { useLocking } from '#src/ui/locking.ts';
import { useWhose } from '#src/ui/whose.ts';
import { type Carried, PaperAttachment } from './paper-attachment.tsx';
import { PaperFields } from './paper-fields.tsx';
import { PaperPages } from './paper-pages.tsx';
import { TakeToOthers } from './take-to-others.tsx';
import { useSeenPages } from './use-seen-pages.ts';

type Making =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'missing'; characters: string; file: Released<Audience, Blob> }
  | { kind: 'made' }
  | { kind: 'failed' };

/** What goes on paper and in which form, and the making of it, which loads once the page rests. */
export function PaperDialog({
  reflection,
  dialog,
  isLikely,
  isNear,
}: {
  reflection: Reflection;
  dialog: RefObject<HTMLDialogElement | null>;
  /** Whether a file is worth setting before anybody asks. */
  isLikely: boolean;
  /** Whether somebody is about to open it. */
  isNear: boolean;
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
  const [form, setForm] = useState<FormatId>('pdf');
  const [showsOthers, setShowsOthers] = useState(false);
  const isPdf = form === 'pdf';
  // The name says that it holds more than its pages, to whoever looks for a file to send.
  const kind = carried === 'nothing' ? results.paper.fileKind : results.paper.fileKindWithCopy;
  const name = fileName({ label, kind, date: outside.today(), extension: formats[form].extension });
  const client = useClientOf(reflection.clientId);
  const isReadOnly = useIsReadOnly();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const [isOpen, setIsOpen] = useState(false);
  const today = outside.today();
  const given = useMemo(
    () => ({ words, language, reflection, today, client }),
    [words, language, reflection, today, client],
  );
  const paper = () => paperDocument({ texts: words, language }, reflection, today, client);
  const set = async (attached?: Parameters<typeof makePdf>[1]) => {
    const { makePdf } = await import('#src/files/pdf/make-pdf.ts');
    const shown = paper();
    const made = await makePdf(shown, attached);
    return { ...made, file: attached ? madeOf(attached, () => made.blob) : madeOf(shown, () => made.blob) };
  };
  const {
    seen,
    look,
    make: makeSeen,
  } = useSeenPages(given, () => set(), {
    isLikely,
    isWanted: (isOpen || isNear) && isPdf,
  });

  async function makeIt(passphrase?: string): Promise<Making> {
    await outside.flush();
    if (!isPdf) {
      const made = paper();
      const { render }: Format = formats[form];
      const { bytes } = await render(made, {
        loadFace: () => Promise.reject(new RangeError('Only a PDF has fonts.')),
      });
      saveFile(
        madeOf(made, () => new Blob([new Uint8Array(bytes)])),
        name,
      );
      return { kind: 'made' };
    }
    // What was looked at is the file, byte by byte, unless a copy is to be in it.
    const { file, missing } =
      carried === 'nothing' ? await makeSeen() : await set(await copyOfThis(passphrase));
    if (missing.length > 0) return { kind: 'missing', characters: missing.join(' '), file };
    saveFile(file, name);
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

  // What was said of one PDF is not true of the next.
  const forget = () => setMaking((before) => (before.kind === 'making' ? before : { kind: 'idle' }));

  const close = () => {
    setIsOpen(false);
    setCarried('nothing');
    forget();
  };

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      className="paper-dialog"
      onClose={close}
      onFocus={() => setIsOpen(true)}
    >
      <form method="dialog" className="stack" onSubmit={(event) => event.preventDefault()}>
        <h2 id={title}>{results.take.title}</h2>
        <FormChoice
          form={form}
          onChange={(next) => {
            setForm(next);
            setCarried('nothing');
            forget();
          }}
        />
        <fieldset className="stack" disabled={isReadOnly}>
          <PaperFields reflection={reflection} onChange={forget} />
        </fieldset>
        {ask && isPdf && (
          <PaperAttachment
            carried={carried}
            onChange={(next) => {
              setCarried(next);
              forget();
            }}
          />
        )}
        {isPdf && (
          <div className="row">
            <button type="button" className="btn quiet" onClick={look}>
              {results.paper.look}
            </button>
            <button
              type="button"
              className="btn quiet"
              onClick={() => {
                dialog.current?.close();
                window.print();
              }}
            >
              {results.bar.print}
            </button>
          </div>
        )}
        {!isPdf || seen.kind === 'none' ? null : seen.kind === 'looking' ? (
          <p role="status">{results.paper.looking}</p>
        ) : (
          <PaperPages pages={seen.made.pages} lang={words.language} />
        )}
        <div className="row paper-actions">
          <div aria-live="polite" className="paper-making">
            <MakingNote making={making} isPdf={isPdf} />
          </div>
          {making.kind === 'missing' ? (
            <button
              type="button"
              className="btn"
              onClick={() => {
                saveFile(making.file, name);
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
              {isPdf ? results.paper.make : results.take.make}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.close}
          </button>
        </div>
        <details className="take-others" onToggle={({ currentTarget }) => setShowsOthers(currentTarget.open)}>
          <summary>{results.take.others}</summary>
          {showsOthers && <TakeToOthers reflection={reflection} />}
        </details>
      </form>
    </dialog>
  );
}

/** In which form the paper is made: what is on it is the same in each. */
function FormChoice({ form, onChange }: { form: FormatId; onChange: (form: FormatId) => void }) {
  const { take } = useWords().results;
  const id = useId();
  return (
    <fieldset>
      <legend>{take.form}</legend>
      <div className="row">
        {(Object.keys(formats) as FormatId[]).map((one) => (
          <label key={one} className="option-line">
            <input type="radio" name={id} checked={form === one} onChange={() => onChange(one)} />{' '}
            {take.forms[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function MakingNote({ making, isPdf }: { making: Making; isPdf: boolean }) {
  const { results } = useWords();
  const said = isPdf ? results.paper : results.take;

  switch (making.kind) {
    case 'making':
      return <p>{said.making}</p>;
    case 'made':
      return <p className="notice">{said.made}</p>;
    case 'missing':
      return <p className="notice warn">{results.paper.missing(making.characters)}</p>;
    case 'failed':
      return <p className="notice warn">{said.failed}</p>;
    default:
      return null;
  }
}
