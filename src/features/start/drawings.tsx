import type { ReactNode } from 'react';
import './drawings.css';

/** Where the five markers stand beside the path, nearest first, in the hue of a factor each. */
const MARKERS = [
  { strand: 'skills', x: 232, y: 508, scale: 1.35 },
  { strand: 'experiences', x: 334, y: 420, scale: 1.15 },
  { strand: 'social', x: 88, y: 326, scale: 1 },
  { strand: 'education', x: 308, y: 222, scale: 0.82 },
  { strand: 'finances', x: 178, y: 140, scale: 0.66 },
] as const;

/** A path over hills with five trail markers on the way to a sixth. Decoration: it says nothing that the words do not. */
export function Trail() {
  return (
    <svg className="trail turns" viewBox="0 0 400 560" aria-hidden="true" focusable="false">
      <circle className="trail-sun" cx="330" cy="92" r="30" />
      <path className="trail-hill is-1" d="M0 178c60-46 118-58 180-40s122-20 220 12v410H0Z" />
      <path className="trail-hill is-2" d="M0 264c70-38 150-48 220-18s122 4 180-26v340H0Z" />
      <path className="trail-hill is-3" d="M0 354c78-48 168-24 240-8s112 4 160-24v238H0Z" />
      <path className="trail-hill is-4" d="M0 458c70-28 152-18 230 4s122 2 170-24v122H0Z" />
      <path
        className="trail-grass"
        d="M40 300v-9m-4 2c0 5 8 5 8 0M362 380v-11m-5 2c0 6 10 6 10 0M52 446v-13m-6 3c0 6 12 6 12 0M84 426v-10m-5 3c0 5 10 5 10 0M366 254v-8m-4 2c0 4 8 4 8 0M130 176v-6m-3 1c0 3 6 3 6 0"
      />
      <path
        className="trail-path"
        d="M30 560c30-60 300-40 292-120S90 390 100 318s206-42 198-104-122-38-106-82c8-24 54-26 66-46"
      />
      {MARKERS.map((marker) => (
        <Marker key={marker.strand} {...marker} />
      ))}
      <g transform="translate(260 84)">
        <path className="trail-post" d="M0 0v-16" />
        <path className="trail-goal" d="M0-58 21-35 0-12-21-35Z" />
        <path className="trail-arrow" d="M0-24v-22m-8 8 8-8 8 8" />
      </g>
    </svg>
  );
}

/** The same path lying down, for narrow screens. */
export function TrailBand() {
  return (
    <svg className="trail-band turns" viewBox="0 0 360 92" aria-hidden="true" focusable="false">
      <path className="trail-hill is-2" d="M0 52c50-22 100-26 150-10s130 2 210-20v70H0Z" />
      <path className="trail-hill is-4" d="M0 72c60-14 120-12 180 0s120 4 180-10v30H0Z" />
      <path className="trail-path" d="M-6 88c60-4 92-26 138-22s62 18 108 8 62-28 94-38" />
      {MARKERS.map(({ strand }, index) => (
        <Marker
          key={strand}
          strand={strand}
          x={34 + index * 58}
          y={[80, 67, 72, 74, 58][index] ?? 70}
          scale={0.62}
        />
      ))}
      <g transform="translate(336 37) scale(0.62)">
        <path className="trail-post" d="M0 0v-16" />
        <path className="trail-goal" d="M0-58 21-35 0-12-21-35Z" />
        <path className="trail-arrow" d="M0-24v-22m-8 8 8-8 8 8" />
      </g>
    </svg>
  );
}

function Marker({ strand, x, y, scale }: { strand: string; x: number; y: number; scale: number }) {
  return (
    <g data-strand={strand} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path className="trail-post" d="M0 0v-34" />
      <path className="trail-sign" d="M0-60 15-43 0-26-15-43Z" />
    </g>
  );
}

/** What one leaves with, in the order it is named. */
export const LEAVES = ['aspiration', 'goals', 'interview', 'paper'] as const;
type Leave = (typeof LEAVES)[number];

const LEAVE_PATHS: Record<Leave, ReactNode> = {
  /* A speech mark over a line that goes on. */
  aspiration: <path d="M6 26h20M6 20h13M9 6c-3 1.5-4 4-3 7h4V8m7-2c-3 1.5-4 4-3 7h4V8" />,
  /* Three steps up to a flag. */
  goals: <path d="M4 27h7v-6h7v-6h7M25 15V5m0 .5 6 2.5-6 2.5" />,
  /* Someone speaking. */
  interview: <path d="M5 7h22v14H15l-6 6v-6H5ZM11 12h10M11 16h6" />,
  /* A folded page. */
  paper: <path d="M8 4h11l6 6v18H8ZM19 4v6h6M12 16h9M12 20h9M12 24h5" />,
};

/** A small line drawing for each thing that one leaves with. */
export function LeaveIcon({ name }: { name: Leave }) {
  return (
    <svg
      className="leave-icon"
      width="32"
      height="32"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      {LEAVE_PATHS[name]}
    </svg>
  );
}
