import { Arrivals } from '#src/ui/arrivals.tsx';
import { Brand } from '#src/ui/brand.tsx';
import { Close, Down, Grip, Pencil, Plus, Redo, Tick, Undo, Up, Waymark } from '#src/ui/icons.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Sheet } from '#src/ui/sheet.tsx';
import { SkipLink } from '#src/ui/skip-link.tsx';
import { StrandIcon, type StrandIconName } from '#src/ui/strand-icon.tsx';
import { type PathStop, WaymarkPath } from '#src/ui/waymark-path.tsx';
import { type GalleryPart, Kept } from './gallery-part.tsx';

const STRANDS: readonly StrandIconName[] = [
  'now',
  'skills',
  'experiences',
  'social',
  'education',
  'finances',
  'life',
];
const LINES = { Tick, Plus, Up, Down, Close, Undo, Redo, Pencil, Grip };

const stop = (short: string, state: PathStop['state']): PathStop => ({
  key: short,
  href: `#/${short}`,
  short,
  state,
});
const STOPS = [stop('Dig', 'done'), stop('Sow', 'started'), stop('Water', 'untouched'), stop('Eat', null)];

/** What the classes of parts.css make, which any screen may use. */
function Classes() {
  return (
    <div className="stack">
      <div className="row">
        <button type="button" className="btn">
          Sow now
        </button>
        <button type="button" className="btn quiet">
          Wait for rain
        </button>
        <button type="button" className="btn" disabled>
          Out of seed
        </button>
        <button type="button" className="btn quiet" aria-disabled="true">
          Not in winter
        </button>
      </div>
      <div className="row">
        <button type="button" className="link">
          Show the beds
        </button>
        <button type="button" className="link toggle" aria-pressed="true">
          Beds are shown
        </button>
        <a href="#/there">Read about beds</a>
        <span className="muted small">Small print about beds.</span>
      </div>
      <p className="notice">The beans are up.</p>
      <p className="notice warn">Frost tonight. Cover the beans before you go.</p>
      <div className="card">
        <p className="eyebrow">Bed 3</p>
        <p>A card holds one thing that belongs together.</p>
      </div>
    </div>
  );
}

export const FRAME_PARTS: readonly GalleryPart[] = [
  { name: 'parts.css', states: [{ name: 'Buttons, links, notices and a card', view: <Classes /> }] },
  {
    name: 'Screen',
    states: [
      {
        name: 'With a line above',
        view: (
          <Screen title="What grows where" eyebrow="Bed 3">
            <p>Beans along the wall, and a chair.</p>
          </Screen>
        ),
      },
    ],
  },
  {
    name: 'Arrivals',
    states: [
      {
        name: 'A bed that comes, said and not shown',
        view: (
          <Kept start={1}>
            {(count, set) => (
              <div className="row">
                <button type="button" className="btn quiet" onClick={() => set(count + 1)}>
                  Dig a bed ({count})
                </button>
                <Arrivals
                  things={Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: `Bed ${at + 1}` }))}
                  come={(names) => `New: ${names.join(', ')}`}
                />
              </div>
            )}
          </Kept>
        ),
      },
    ],
  },
  {
    name: 'SkipLink',
    states: [
      {
        name: 'With the focus',
        view: <SkipLink to="beds">Skip to the beds</SkipLink>,
        act: (box) => box.querySelector('button')?.focus(),
      },
    ],
  },
  {
    name: 'Sheet',
    states: [
      {
        name: 'Behind its button',
        view: (
          <Kept start={false}>
            {(isOpen, set) => (
              <>
                <button type="button" className="btn quiet" onClick={() => set(true)}>
                  Open the sheet
                </button>
                <Sheet title="So far" isOpen={isOpen} onClose={() => set(false)}>
                  <p>Three beds are dug.</p>
                </Sheet>
              </>
            )}
          </Kept>
        ),
      },
    ],
  },
  {
    name: 'WaymarkPath',
    states: [
      { name: 'At the beginning', view: <WaymarkPath stops={STOPS} current="Dig" /> },
      { name: 'On the way', view: <WaymarkPath stops={STOPS} current="Water" /> },
      { name: 'At the end', view: <WaymarkPath stops={STOPS} current="Eat" /> },
    ],
  },
  {
    name: 'Waymark',
    states: [
      {
        name: 'Ahead, here, done',
        view: (
          <div className="row">
            <Waymark state="ahead" size={32} />
            <Waymark state="here" size={32} />
            <Waymark state="done" size={32} />
          </div>
        ),
      },
    ],
  },
  { name: 'Brand', states: [{ name: 'As in the head of a page', view: <Brand size={40} /> }] },
  {
    name: 'StrandIcon',
    states: [
      {
        name: 'Each strand in its hue',
        view: (
          <div className="row">
            {STRANDS.map((strand) => (
              <span key={strand} className="gallery-icon" data-strand={strand}>
                <StrandIcon strand={strand} size={28} /> {strand}
              </span>
            ))}
          </div>
        ),
      },
    ],
  },
  {
    name: 'icons',
    states: [
      {
        name: 'All lines',
        view: (
          <div className="row">
            {Object.entries(LINES).map(([name, Icon]) => (
              <span key={name} className="gallery-icon">
                <Icon size={24} /> {name}
              </span>
            ))}
          </div>
        ),
      },
    ],
  },
];
