import { useMemo, useRef, useState } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { aboutText } from '#src/files/profile/about-text.ts';
import { friendText } from '#src/files/profile/friend-text.ts';
import { profileOf } from '#src/files/profile/profile.ts';
import { saveFile } from '#src/files/save-file.ts';
import { hasShareSheet, shareText } from '#src/files/sharing/share-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useStores } from '#src/state/stores.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { useWhose } from '#src/ui/whose.ts';

/** A CV of ten pages has some 50 KB. */
const MOST_BYTES = 2_000_000;

/** What of the result goes on to people and programs that the person does not know: copies, and a file for CV builders. */
export function TakeToOthers({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { take } = words.results;
  const language = useLanguage();
  const today = useStores().outside.today();
  const profile = useMemo(
    () => profileOf({ texts: words, language }, reflection, today),
    [words, language, reflection, today],
  );
  const about = present(madeOf(profile, aboutText));
  const friend = present(madeOf(profile, (told) => friendText(told, words)));
  if (!about || !friend) return <p className="muted">{take.nothing}</p>;
  return (
    <div className="stack">
      <p className="muted small">{take.othersWhy}</p>
      <div>
        <p className="take-text small" dir="auto">
          {about.words}
        </p>
        <CopyButton label={take.about} text={about} copy={copyText} />
        <p className="muted small">{take.aboutLength(String(about.words.length))}</p>
      </div>
      <div>
        <p className="take-text small" dir="auto">
          {friend.words}
        </p>
        <CopyButton
          label={hasShareSheet() ? take.friendShare : take.friendCopy}
          text={friend}
          copy={async (text) => {
            await shareText(text);
          }}
        />
      </div>
      <ResumeFiles profile={profile} />
    </div>
  );
}

/** A text that is there, or null. */
function present(text: Released<'stranger', string | null>): Released<'stranger', string> | null {
  return text.words === null ? null : madeOf(text, (words) => words ?? '');
}

function ResumeFiles({ profile }: { profile: ReturnType<typeof profileOf> }) {
  const { take } = useWords().results;
  const { outside } = useStores();
  const { label } = useWhose();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ text: string; isWrong: boolean } | null>(null);
  const name = fileName({ label, kind: take.resumeKind, date: outside.today(), extension: 'json' });
  const save = (text: Released<'stranger', string>) =>
    saveFile(
      madeOf(text, (json) => new Blob([json], { type: 'application/json' })),
      name,
    );

  async function saveNew(): Promise<void> {
    const { writeJsonResume } = await import('#src/files/json-resume/write-json-resume.ts');
    save(madeOf(profile, writeJsonResume));
    setSaid({ text: take.resumeSaved(name), isWrong: false });
  }

  async function putInto(file: File): Promise<void> {
    const refuse = (reason: keyof typeof take.putRefused) =>
      setSaid({ text: take.putRefused[reason], isWrong: true });
    if (file.size > MOST_BYTES) return refuse('too-big');
    const { putSummary } = await import('#src/files/json-resume/put-summary.ts');
    const text = await file.text();
    // The rest of the file is what the person chose to hand in and gets back.
    const put = madeOf(profile, ({ summary, aspiration }) => putSummary(text, summary ?? aspiration ?? ''));
    if (put.words.kind === 'refused') return refuse(put.words.reason);
    save(madeOf(put, (made) => (made.kind === 'put' ? made.text : text)));
    setSaid({ text: take.putDone(name), isWrong: false });
  }

  return (
    <div className="stack">
      <p className="muted small">{take.resumeWhy}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={saveNew}>
          {take.resume}
        </button>
        <button type="button" className="btn quiet" onClick={() => chooser.current?.click()}>
          {take.put}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={take.put}
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) await putInto(file).catch(() => setSaid({ text: take.failed, isWrong: true }));
          }}
        />
      </div>
      <p className="muted small">{take.putWhy}</p>
      <div role="status">
        {said && <p className={said.isWrong ? 'notice warn' : 'notice'}>{said.text}</p>}
      </div>
    </div>
  );
}
