import { type Dial, Dials } from '#src/ui/dials.tsx';
import { RangeField, type RangeFieldProps } from '#src/ui/range-field.tsx';
import { type GalleryPart, Kept } from './gallery-part.tsx';

function Range({ value = null, ...given }: Partial<RangeFieldProps>) {
  return (
    <Kept start={value}>
      {(kept, set) => (
        <RangeField
          label="How wet is the soil?"
          min={0}
          max={4}
          start={2}
          words={['Dust', 'Dry', 'Moist', 'Wet', 'A pond']}
          {...given}
          value={kept}
          onChange={set}
        />
      )}
    </Kept>
  );
}

const STOPS = ['Not at all', 'A little', 'Some', 'A lot', 'Most'];

const dial = (id: string, label: string, icon: Dial['icon'], value: number): Dial => ({
  id,
  label,
  icon,
  min: 0,
  max: 4,
  value,
  words: STOPS,
});

function Steering({ dials }: { dials: readonly Dial[] }) {
  return (
    <Kept start={dials}>
      {(kept, set) => (
        <Dials
          dials={kept}
          onChange={(id, value) => set(kept.map((one) => (one.id === id ? { ...one, value } : one)))}
        />
      )}
    </Kept>
  );
}

const five = (values: readonly [number, number, number, number, number]) => [
  dial('a', 'Digging', 'skills', values[0]),
  dial('b', 'What grew before', 'experiences', values[1]),
  dial('c', 'The people at the fence', 'social', values[2]),
  dial('d', 'Reading about roots', 'education', values[3]),
  dial('e', 'The price of seed', 'finances', values[4]),
];

export const SCALE_PARTS: readonly GalleryPart[] = [
  {
    name: 'RangeField',
    states: [
      { name: 'Not set yet', view: <Range /> },
      { name: 'Set', view: <Range value={3} /> },
      {
        name: 'A long scale, with a box for the number',
        view: (
          <Range value={37} min={0} max={100} words={['No weeds at all', 'Nothing but weeds']} withNumber />
        ),
      },
    ],
  },
  {
    name: 'Dials',
    states: [
      { name: 'All alike', view: <Steering dials={five([2, 2, 2, 2, 2])} /> },
      { name: 'One leads', view: <Steering dials={five([4, 1, 2, 0, 1])} /> },
      {
        name: 'Without icons',
        view: <Steering dials={[dial('a', 'Sun', null, 3), dial('b', 'Shade', null, 1)]} />,
      },
    ],
  },
];
