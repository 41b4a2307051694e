import './styles/parts.css';

/**
 * A way past what one does not want to go through, seen when it has the focus. The part after # is the address of the
 * screen, so it moves the focus itself and leaves the address alone.
 */
export function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" className="btn skip" onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  );
}
