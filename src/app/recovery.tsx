import type { ReactNode } from 'react';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { saveCopy, saveRaw } from '#src/files/copy/save-copy.ts';
import { localDate } from '#src/i18n/format.ts';
import { type OpenLanguage, WordsContext } from '#src/i18n/words.ts';
import type { Database } from '#src/storage/database.ts';
import { startAfresh } from '#src/storage/erase-all.ts';
import type { Found } from '#src/storage/found.ts';
import type { Mirror } from '#src/storage/mirror.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import { Brand } from '#src/ui/brand.tsx';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import type { Place } from './show-page.tsx';

type Lost = Extract<Found, { kind: 'lost' }>;

/**
 * The database is empty although it should not be: shows what is left and waits for a decision. Never the start
 * page, which would look as if nothing had ever been written.
 */
export function askWhatToDo(
  language: OpenLanguage,
  place: Place,
  { db, mirror }: Lost,
  tab: string,
): Promise<void> {
  const { backup, common, dateInWords, recovery } = language.words;

  return new Promise((resolve) => {
    const savedOn = localDate(mirror?.savedAt ?? '');
    const reflections = Object.values(mirror?.library.reflections ?? {});
    const afresh = () => void startAfresh(db).then(resolve);
    const restore = (copy: Mirror) => () =>
      void restoreMirror(db, copy, tab).then(resolve, () => show(recovery.lost.notRestored));
    const show = (trouble: string | null) =>
      place.show(
        <Alone language={language}>
          <Screen title={recovery.lost.title} className="prose">
            <p>{db ? recovery.lost.lead : recovery.lost.unreadable}</p>
            {trouble === null ? null : (
              <p className="notice warn" role="alert">
                {trouble}
              </p>
            )}
            {mirror ? (
              <>
                <p className="notice">
                  {recovery.lost.mirror(reflections.length, savedOn === null ? null : dateInWords(savedOn))}
                </p>
                <div className="row">
                  <button type="button" className="btn" onClick={restore(mirror)}>
                    {recovery.lost.restore}
                  </button>
                  <SaveCopyButton
                    label={common.save.saveCopy}
                    onSave={() => ({
                      reflections: reflections.length,
                      ...saveCopy(
                        releaseCopy({
                          reflections,
                          clients: Object.values(mirror.library.clients),
                          versions: Object.values(mirror.library.versions),
                        }),
                      ),
                    })}
                  />
                  <button type="button" className="btn quiet" onClick={afresh}>
                    {recovery.lost.afresh}
                  </button>
                </div>
              </>
            ) : (
              <>
                <p className="notice warn">{recovery.lost.noMirror}</p>
                <div className="row">
                  <button type="button" className="btn" onClick={afresh}>
                    {recovery.lost.afreshThenOpen}
                  </button>
                </div>
              </>
            )}
            {db && (
              <p>
                <button type="button" className="link" onClick={() => void look(db)}>
                  {backup.earlier.link}
                </button>
              </p>
            )}
          </Screen>
        </Alone>,
      );
    /** What else is kept, fetched by the few who look. */
    const look = async (here: Database) => {
      await language.load('earlier', 'clients', 'questions', 'asking');
      const { EarlierAtRecovery } = await import('./earlier-at-recovery.tsx');
      place.show(
        <Alone language={language}>
          <EarlierAtRecovery db={here} tab={tab} onBack={() => show(null)} onBrought={() => resolve()} />
        </Alone>,
      );
    };
    show(null);
  });
}

/** A newer version of the page wrote what is here: this one must not touch it. */
export function sayNewer(language: OpenLanguage, place: Place, raw: readonly unknown[]): void {
  const { common, recovery } = language.words;

  place.show(
    <Alone language={language}>
      <Screen title={recovery.newer.title} className="prose">
        <p>{recovery.newer.lead}</p>
        <div className="row">
          <button type="button" className="btn" onClick={() => location.reload()}>
            {common.crash.reload}
          </button>
          <button type="button" className="btn quiet" onClick={() => saveRaw(raw)}>
            {recovery.newer.save}
          </button>
        </div>
      </Screen>
    </Alone>,
  );
}

/** The frame without anything that would need the stores. */
function Alone({ language, children }: { language: OpenLanguage; children: ReactNode }) {
  const { common } = language.words;

  return (
    <WordsContext value={language}>
      <div className="page">
        <header className="page-head">
          <span className="brand">
            <Brand />
            {common.product}
          </span>
        </header>
        <main className="page-main">{children}</main>
      </div>
    </WordsContext>
  );
}
