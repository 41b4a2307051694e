import { Suspense, useRef } from 'react';
import type { Pick } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { withPick } from '#src/domain/wizard/with-pick.ts';
import { labelOfPick } from '#src/i18n/labels-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { Arrivals } from '#src/ui/arrivals.tsx';
import { atHand } from '#src/ui/at-hand.tsx';
import { ChipGroup } from '#src/ui/chip-group.tsx';
import { LineBox } from '#src/ui/line-box.tsx';
import type { FieldProps } from './field-props.ts';
import { newOwnId } from './own-id.ts';
import { WorkLookup } from './work-lookup.tsx';

/** An order is asked for once two are chosen: until then it need not be here. */
const RankedList = atHand(async () => (await import('#src/ui/ranked-list.tsx')).RankedList);

/** Chips to choose and add to; where order matters, the chosen ones stand below in the person's order. */
export function PicksField({
  input,
  value,
  onChange,
  describedBy,
  problems,
  suggested,
}: FieldProps<'picks'> & { suggested: readonly string[] }) {
  const { wizard } = useWords();
  const lookup = useRef<HTMLInputElement>(null);

  const { picks } = value;
  const isListed = (id: string) => input.options.some((option) => option.id === id);
  const set = (next: Pick[]) => onChange({ kind: 'picks', picks: next });
  const without = (id: string) => picks.filter((pick) => pick.id !== id);
  const items = picks.map((pick) => ({ value: pick.id, label: labelOfPick(pick, input.options) }));

  const details = picks.flatMap((pick) => {
    const detail = input.options.find(({ id }) => id === pick.id)?.detail;
    return detail ? [{ pick, detail }] : [];
  });
  const isRanked = input.ranked && items.length > 1;
  const add = (pick: Pick) => set(withPick(picks, pick, input.none));
  const own = (text: string) => add({ id: newOwnId('own'), text });

  return (
    <>
      {input.catalogue ? (
        <WorkLookup
          isFull={picks.length >= input.max}
          field={lookup}
          describedBy={describedBy}
          onOwn={own}
          onFind={({ id, label }) => {
            if (!picks.some((pick) => pick.id === id)) add({ id, text: label });
          }}
        />
      ) : null}
      <ChipGroup
        options={input.options.map(({ id, label }) => ({ value: id, label }))}
        first={input.first}
        chosen={picks.filter(({ id }) => isListed(id)).map(({ id }) => id)}
        own={items.filter(({ value: id }) => !isListed(id))}
        max={input.max}
        alone={input.none}
        onToggle={(id) => (picks.some((pick) => pick.id === id) ? set(without(id)) : add({ id, text: '' }))}
        onRemoveOwn={(id) => {
          set(without(id));
          lookup.current?.focus();
        }}
        add={
          input.own && !input.catalogue
            ? {
                example: input.own.placeholder,
                max: LIMITS.own,
                onAdd: own,
              }
            : undefined
        }
        suggested={suggested}
        describedBy={describedBy}
        invalid={problems.length > 0}
      />
      {details.length > 0 ? (
        <div className="detail-fields">
          {details.map(({ pick, detail }) => (
            <LineBox
              grows
              key={pick.id}
              label={detail.stem}
              value={pick.text}
              onChange={(text) => set(picks.map((each) => (each.id === pick.id ? { ...each, text } : each)))}
              max={LIMITS.own}
              example={detail.placeholder}
            />
          ))}
        </div>
      ) : null}
      <Arrivals
        things={[
          ...details.map(({ pick, detail }) => ({ id: pick.id, name: detail.stem })),
          ...(isRanked ? [{ id: 'ranking', name: wizard.ranking.title }] : []),
        ]}
        come={wizard.arrived}
      />
      {isRanked ? (
        <Suspense fallback={null}>
          <RankedList
            title={wizard.ranking.title}
            items={items}
            onReorder={(ids) => set(ids.flatMap((id) => picks.filter((pick) => pick.id === id)))}
          />
        </Suspense>
      ) : null}
    </>
  );
}
