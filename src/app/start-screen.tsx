import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import { OpenCopy } from '#src/features/backup/open-copy.tsx';
import { WelcomePage } from '#src/features/start/welcome-page.tsx';
import { useOpenLanguage } from '#src/i18n/words.ts';
import { afterFrame } from '#src/state/after-frame.ts';
import { useClients, useStores } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { useApp } from './app-context.ts';
import { atFirstSign } from './first-sign.ts';
import { OfReflection, Workspace } from './late-screens.tsx';

const EraseOwn = atHand(async () => (await import('./erase-own.tsx')).EraseOwn);

/** The start page, with what other features bring to it: features meet only here. */
export function StartScreen() {
  const [, go] = useLocation();
  const { joinCopy, meetCopy, newId, saveCopy } = useApp();
  const { library } = useStores();
  // It comes with the file alone: hardly anybody opens one.
  const openQuestions = (file: AssignmentFile) =>
    void import('./begin-assignment.ts').then(({ beginAssignment }) =>
      go(beginAssignment(library, file, newId)),
    );
  const hasClients = useClients((state) => state.hasClients);
  const { load } = useOpenLanguage();
  // Where most go next, once somebody stirs: who only looks at the page pays for no more than it.
  useEffect(() => atFirstSign(() => void OfReflection.fetch().catch(() => {})), []);
  // Whoever has clients mostly goes there.
  useEffect(() => {
    if (hasClients)
      afterFrame(
        () =>
          void Promise.all([Workspace.fetch(), load('clients', 'archive', 'vault', 'passphrase')]).catch(
            () => {},
          ),
      );
  }, [hasClients, load]);
  return (
    <WelcomePage
      onGo={go}
      onSaveCopy={saveCopy}
      Erasing={EraseOwn}
      openCopy={<OpenCopy onMeet={meetCopy} onJoin={joinCopy} newId={newId} onAssignment={openQuestions} />}
    />
  );
}
