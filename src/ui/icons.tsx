import type { ReactNode } from 'react';

type LineProps = {
  size?: number;
  /** Whether it points along the line of reading, and so turns round with it. */
  turns?: boolean;
  children: ReactNode;
};

/** Line icons, drawn for this page. All are decoration: the name always stands beside them in words. */
function Line({ size = 20, turns = false, children }: LineProps) {
  return (
    <svg
      className={turns ? 'icon turns' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

type IconProps = { size?: number };

/** The trail marker: empty ahead of one, with a core where one is, filled behind. */
export function Waymark({ size = 20, state = 'ahead' }: IconProps & { state?: 'ahead' | 'here' | 'done' }) {
  return (
    <Line size={size}>
      <path
        d="M10 2.2 17 10l-7 7.8L3 10Z"
        fill={state === 'done' ? 'currentColor' : 'var(--paper)'}
        strokeWidth={state === 'here' ? 2.4 : 1.4}
      />
    </Line>
  );
}

/** The mark of the product: the trail marker with an arrow ahead. */
export function Brand({ size = 24 }: IconProps) {
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

export const Tick = ({ size = 16 }: IconProps) => (
  <Line size={size}>
    <path d="m4 10.5 4 4 8-9" />
  </Line>
);

export const Plus = ({ size = 16 }: IconProps) => (
  <Line size={size}>
    <path d="M10 4v12M4 10h12" />
  </Line>
);

export const Up = ({ size = 18 }: IconProps) => (
  <Line size={size}>
    <path d="M10 16V4.5M5 9.5l5-5 5 5" />
  </Line>
);

export const Down = ({ size = 18 }: IconProps) => (
  <Line size={size}>
    <path d="M10 4v11.5M5 10.5l5 5 5-5" />
  </Line>
);

export const Close = ({ size = 16 }: IconProps) => (
  <Line size={size}>
    <path d="m5 5 10 10M15 5 5 15" />
  </Line>
);

/** An arrow that turns back, and one that turns on. */
export const Undo = ({ size = 18 }: IconProps) => (
  <Line size={size} turns>
    <path d="M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />
  </Line>
);

export const Redo = ({ size = 18 }: IconProps) => (
  <Line size={size} turns>
    <path d="M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12" />
  </Line>
);

/** A pencil: words of one's own. */
export const Pencil = ({ size = 16 }: IconProps) => (
  <Line size={size}>
    <path d="m3.5 16.5.9-3.9L13.8 3.2l3 3-9.4 9.4-3.9.9ZM11.8 5.2l3 3" />
  </Line>
);

/** Six dots: something that can be dragged. */
export const Grip = ({ size = 18 }: IconProps) => (
  <Line size={size}>
    <path d="M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01" strokeWidth="2.2" />
  </Line>
);

const STRAND_PATHS = {
  /* A signpost on a hill. */
  now: <path d="M10 17V4m0 1h5.5L17 7l-1.5 2H10M3 17c3.5-1.6 10.5-1.6 14 0" />,
  /* An open hand with a spark. */
  skills: <path d="M10 2.5v3M7.5 4h5M4 12.5l2.5-2 3 1h3.5a1.3 1.3 0 0 1 0 2.6H9.5M4 16.8l2-.8 5 1.4 6-3.6" />,
  /* Steps, one after another. */
  experiences: <path d="M2.5 16.5h4v-4h4v-4h4v-4h3" />,
  /* Two circles that overlap. */
  social: (
    <>
      <circle cx="7.4" cy="10" r="4.9" />
      <circle cx="12.6" cy="10" r="4.9" />
    </>
  ),
  /* An open book. */
  education: (
    <path d="M10 5.5C8 4 5.5 3.8 2.8 4.2v11.3c2.7-.4 5.2-.2 7.2 1.3 2-1.5 4.5-1.7 7.2-1.3V4.2C14.5 3.8 12 4 10 5.5Zm0 0v11.3" />
  ),
  /* A stack of coins. */
  finances: (
    <path d="M4 6c0-1.4 2.7-2.5 6-2.5s6 1.1 6 2.5-2.7 2.5-6 2.5S4 7.4 4 6Zm0 0v8c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5V6M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5" />
  ),
  /* A sun over the horizon. */
  life: <path d="M2.5 15.5h15M5.5 15.5a4.5 4.5 0 0 1 9 0M10 5v2.5M3.8 8l1.8 1.7M16.2 8l-1.8 1.7" />,
} as const;

export type StrandIconName = keyof typeof STRAND_PATHS;

/** The icon of a factor, or of one of the two strands around the five. */
export function StrandIcon({ strand, size = 20 }: IconProps & { strand: StrandIconName }) {
  return <Line size={size}>{STRAND_PATHS[strand]}</Line>;
}
