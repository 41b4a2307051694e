import type { ReactNode } from 'react';

type LineProps = {
  size?: number;
  /** Whether it points along the line of reading, and so turns round with it. */
  turns?: boolean;
  children: ReactNode;
};

/** Line icons, drawn for this page. All are decoration: the name always stands beside them in words. */
export const Line = ({ size = 20, turns = false, children }: LineProps) => (
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

export type IconProps = { size?: number };

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
