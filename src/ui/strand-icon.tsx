import { type IconProps, Line } from './icons.tsx';

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
