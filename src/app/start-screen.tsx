import { useLocation } from 'wouter';
import { WelcomePage } from '#src/features/start/welcome-page.tsx';

/** The start page, with what other features bring to it: features meet only here. */
export function StartScreen() {
  const [, go] = useLocation();
  return <WelcomePage onGo={go} />;
}
