import type { Pick } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { labelOfPick } from '#src/i18n/labels-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { ChipGroup } from '#src/ui/chip-group.tsx';
import { RankedList } from '#src/ui/ranked-list.tsx';
import type { FieldProps } from './field-props.ts';
import { newOwnId } from './own-id.ts';

/** Chips to choose and add to; where order matters, the chosen ones stand below in the person's order. */
export function PicksField({
  input,
  value,
  onChange,
  describedBy,
  suggested,
}: FieldProps<'picks'> & { suggested: readonly string[] }) {
  const { wizard } = useWords();

  const { picks } = value;
  const isListed = (id: string) => input.options.some((option) => option.id === id);
  const set = (next: Pick[]) => onChange({ kind: 'picks', picks: next });
  const without = (id: string) => picks.filter((pick) => pick.id !== id);
  const items = picks.map((pick) => ({ value: pick.id, label: labelOfPick(pick, input.options) }));

  return (
    <>
      <ChipGroup
        options={input.options.map(({ id, label }) => ({ value: id, label }))}
        chosen={picks.filter(({ id }) => isListed(id)).map(({ id }) => id)}
        own={items.filter(({ value: id }) => !isListed(id))}
        max={input.max}
        onToggle={(id) =>
          set(picks.some((pick) => pick.id === id) ? without(id) : [...picks, { id, text: '' }])
        }
        onRemoveOwn={(id) => set(without(id))}
        add={
          input.own
            ? {
                placeholder: input.own.placeholder,
                max: LIMITS.own,
                onAdd: (text) => set([...picks, { id: newOwnId('own'), text }]),
              }
            : undefined
        }
        suggested={suggested}
        describedBy={describedBy}
      />
      {input.ranked && items.length > 1 ? (
        <RankedList
          title={wizard.ranking.title}
          items={items}
          onReorder={(ids) => set(ids.flatMap((id) => picks.filter((pick) => pick.id === id)))}
        />
      ) : null}
    </>
  );
}
