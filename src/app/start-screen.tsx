import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import { OpenCopy } from '#src/features/backup/open-copy.tsx';
import { WelcomePage } from '#src/features/start/welcome-page.tsx';
import { useStores } from '#src/state/stores.ts';
import { useApp } from './app-context.ts';

/** The start page, with what other features bring to it: features meet only here. */
export function StartScreen() {
  const [, go] = useLocation();
  const { joinCopy, newId, saveCopy } = useApp();
  const { library } = useStores();
  // Asked for with the file alone: hardly anybody opens one.
  const openQuestions = useCallback(
    async (file: AssignmentFile) => {
      const { beginAssignment } = await import('./begin-assignment.ts');
      go(beginAssignment(library, file, newId));
    },
    [library, newId, go],
  );
  return (
    <WelcomePage
      onGo={go}
      onSaveCopy={saveCopy}
      openCopy={<OpenCopy onJoin={joinCopy} newId={newId} onAssignment={openQuestions} />}
    />
  );
}
