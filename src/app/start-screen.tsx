import { useLocation } from 'wouter';
import { OpenCopy } from '#src/features/backup/open-copy.tsx';
import { WelcomePage } from '#src/features/start/welcome-page.tsx';
import { useApp } from './app-context.ts';

/** The start page, with what other features bring to it: features meet only here. */
export function StartScreen() {
  const [, go] = useLocation();
  const { joinCopy, newId, saveCopy } = useApp();
  return (
    <WelcomePage onGo={go} onSaveCopy={saveCopy} openCopy={<OpenCopy onJoin={joinCopy} newId={newId} />} />
  );
}
