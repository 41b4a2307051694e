/** The mark of the product: the trail marker with an arrow ahead. */
export function Brand({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M12 1.5 21.5 12 12 22.5 2.5 12Z" fill="var(--accent)" />
      <path
        d="M12 7v10M8.2 10.8 12 7l3.8 3.8"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
