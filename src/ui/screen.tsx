import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from './whose.ts';

/*
 * Whether the person has moved inside the page yet. On the first load the browser's own focus is right; after
 * a move the new heading takes it, so that a screen reader says where one is.
 */
let hasMoved = false;
if (typeof window !== 'undefined') {
  window.addEventListener(
    'hashchange',
    () => {
      hasMoved = true;
    },
    { once: true },
  );
}

/** The address of the screen that was opened last: one that starts anew there leaves focus and place alone. */
let openedAt: string | null = null;

/**
 * The link to the answer that was just changed, where the entry of the history names its address as `landAt`: one comes
 * back to where one was.
 */
function landingLink(screen: HTMLElement | null | undefined): HTMLElement | null {
  const state: unknown = window.history.state;
  const address = typeof state === 'object' && state !== null && 'landAt' in state ? state.landAt : null;
  if (typeof address !== 'string') return null;
  const links = screen?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [];
  return [...links].find((link) => link.getAttribute('href') === `#${address}`) ?? null;
}

/** One screen: a heading that takes the focus after a move, and the same title in the browser's tab. */
export function Screen({
  title,
  inTab = title,
  eyebrow,
  className = '',
  children,
}: {
  title: string;
  /** For the browser's tab, where the title holds words of somebody and belongs behind a lock. */
  inTab?: string;
  eyebrow?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const { common } = useWords();

  const heading = useRef<HTMLHeadingElement>(null);

  const { label, isHidden, isSealed } = useWhose();
  const isSomebodys = label !== '' && !isHidden && label !== title && !isSealed;
  // Browsers write titles into their history, on the disk and in the open.
  const named = isSealed ? inTab : title;
  const namesSealed = isSealed && label !== '' && title.includes(label);
  useEffect(() => {
    if (namesSealed) document.title = common.pageTitle(common.whose.client);
    else document.title = isSomebodys ? common.pageTitleOf(label, title) : common.pageTitle(named);
  }, [title, named, label, isSomebodys, namesSealed, common]);

  useEffect(() => {
    const isAnew = openedAt === window.location.hash;
    openedAt = window.location.hash;
    if (!hasMoved || isAnew) return;
    const landing = landingLink(heading.current?.parentElement);
    if (landing) landing.scrollIntoView?.({ block: 'center' });
    else window.scrollTo(0, 0);
    (landing ?? heading.current)?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={`screen ${className}`.trim()}>
      {eyebrow ? <div className="eyebrow">{eyebrow}</div> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
