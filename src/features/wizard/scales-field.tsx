import { isFactor, STRANDS } from '#src/domain/model/factor.ts';
import { Dials } from '#src/ui/dials.tsx';
import { RangeField } from '#src/ui/range-field.tsx';
import type { StrandIconName } from '#src/ui/strand-icon.tsx';
import type { FieldProps } from './field-props.ts';

/** A scale this long gets a box for the number as well. */
const LONG_SCALE = 8;

/** The factor a dial is named after has an icon; any other dial goes without. */
const iconOf = (id: string): StrandIconName | null =>
  STRANDS.find((strand) => strand === id && isFactor(strand)) ?? null;

/** One or more scales, or dials that share one whole. */
export function ScalesField({ input, value, onChange, describedBy }: FieldProps<'scales'>) {
  const set = (id: string, next: number) =>
    onChange({ kind: 'scales', values: { ...value.values, [id]: next } });

  if (input.dials) {
    // Dials are read together: moving one says that the others stand where they are.
    const shown = Object.fromEntries(input.scales.map(({ id, start }) => [id, value.values[id] ?? start]));
    return (
      <Dials
        dials={input.scales.map(({ id, label, min, max, words }) => ({
          id,
          label,
          icon: iconOf(id),
          min,
          max,
          words,
          value: shown[id] ?? min,
        }))}
        onChange={(id, next) => onChange({ kind: 'scales', values: { ...shown, [id]: next } })}
        describedBy={describedBy}
      />
    );
  }
  return (
    <div className="stack">
      {input.scales.map(({ id, label, min, max, start, words }) => (
        <RangeField
          key={id}
          label={label}
          min={min}
          max={max}
          start={start}
          words={words}
          value={value.values[id] ?? null}
          onChange={(next) => set(id, next)}
          withNumber={max - min >= LONG_SCALE}
          describedBy={describedBy}
        />
      ))}
    </div>
  );
}
