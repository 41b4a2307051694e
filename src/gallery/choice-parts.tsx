import { ChipGroup, type ChipGroupProps } from '#src/ui/chip-group.tsx';
import { type ChoiceOption, RadioCards } from '#src/ui/radio-cards.tsx';
import { RankedList } from '#src/ui/ranked-list.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { type Tag, TagList } from '#src/ui/tag-list.tsx';
import { type GalleryPart, Kept, press } from './gallery-part.tsx';

const option = (label: string): ChoiceOption => ({ value: label, label });

const FRUIT = ['Apples', 'Pears', 'Plums', 'Cherries', 'Gooseberries from the bush behind the shed'].map(
  option,
);
const OWN_FRUIT = [option('Quinces'), option('תפוזים מהחצר של סבתא')];

function Chips(given: Partial<ChipGroupProps>) {
  return (
    <Kept start={{ chosen: given.chosen ?? [], own: given.own ?? [] }}>
      {({ chosen, own }, set) => (
        <ChipGroup
          options={FRUIT}
          max={3}
          add={{
            example: 'medlars',
            max: 40,
            onAdd: (text) => set({ chosen, own: [...own, option(text)] }),
          }}
          {...given}
          chosen={chosen}
          own={own}
          onToggle={(value) =>
            set({
              own,
              chosen: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
            })
          }
          onRemoveOwn={(value) => set({ chosen, own: own.filter((one) => one.value !== value) })}
        />
      )}
    </Kept>
  );
}

function Cards({ value, options }: { value: string | null; options: readonly ChoiceOption[] }) {
  return (
    <Kept start={value}>
      {(chosen, set) => (
        <RadioCards name={`cards-${value}`} options={options} value={chosen} onChange={set} />
      )}
    </Kept>
  );
}

function Marks({ legend, value }: { legend: string; value: string | null }) {
  return (
    <Kept start={value}>
      {(chosen, set) => (
        <Segmented
          name={legend}
          legend={legend}
          options={['Never', 'Now and then', 'Often'].map(option)}
          value={chosen}
          onChange={set}
        />
      )}
    </Kept>
  );
}

function Ranks({ items, help }: { items: readonly string[]; help?: string }) {
  return (
    <Kept start={items}>
      {(order, set) => (
        <RankedList
          title="Dearest first"
          items={order.map(option)}
          onReorder={set}
          {...(help ? { help } : {})}
        />
      )}
    </Kept>
  );
}

const TYPES: readonly ChoiceOption[] = [
  { value: 'friend', label: 'Friend' },
  { value: 'neighbour', label: 'Neighbour' },
  { value: 'someone', label: 'Someone I met on a long journey' },
];

function Tags({ tags }: { tags: readonly Tag[] }) {
  return (
    <Kept start={tags}>
      {(kept, set) => (
        <TagList
          types={TYPES}
          tags={kept}
          max={3}
          nameMax={60}
          onAdd={(type) => set([...kept, { id: `${kept.length}-${type}`, type, name: '' }])}
          onRename={(id, name) => set(kept.map((tag) => (tag.id === id ? { ...tag, name } : tag)))}
          onRemove={(id) => set(kept.filter((tag) => tag.id !== id))}
        />
      )}
    </Kept>
  );
}

export const CHOICE_PARTS: readonly GalleryPart[] = [
  {
    name: 'ChipGroup',
    states: [
      { name: 'None chosen', view: <Chips /> },
      {
        name: 'Some chosen, one found in the words',
        view: <Chips chosen={['Pears']} suggested={['Plums']} />,
      },
      { name: 'Full, with own ones', view: <Chips chosen={['Apples']} own={OWN_FRUIT} /> },
      {
        name: 'One too many was pressed',
        view: <Chips chosen={['Apples', 'Pears', 'Plums']} />,
        act: (box) => press(box, 'input', 3),
      },
      { name: 'The field for an own one', view: <Chips />, act: (box) => press(box, '.is-add') },
      { name: 'Only what is listed', view: <Chips add={undefined} chosen={['Plums']} /> },
    ],
  },
  {
    name: 'RadioCards',
    states: [
      { name: 'None chosen', view: <Cards value={null} options={FRUIT.slice(0, 3)} /> },
      { name: 'One chosen, long words', view: <Cards value="Pears" options={FRUIT} /> },
    ],
  },
  {
    name: 'Segmented',
    states: [
      { name: 'None chosen', view: <Marks legend="Plums" value={null} /> },
      {
        name: 'One chosen',
        view: <Marks legend="Pears, when they are ripe and nobody looks" value="Often" />,
      },
      { name: 'Words from right to left', view: <Marks legend="תפוחים" value="Never" /> },
    ],
  },
  {
    name: 'RankedList',
    states: [
      { name: 'Several', view: <Ranks items={FRUIT.map(({ label }) => label)} /> },
      {
        name: 'One, with its own help',
        view: <Ranks items={['Quinces']} help="There is nothing to move yet." />,
      },
    ],
  },
  {
    name: 'TagList',
    states: [
      { name: 'Empty', view: <Tags tags={[]} /> },
      {
        name: 'Full, one without a name',
        view: (
          <Tags
            tags={[
              { id: '1', type: 'friend', name: '' },
              { id: '2', type: 'someone', name: 'Wolfeschlegelsteinhausenbergerdorff' },
              { id: '3', type: 'neighbour', name: 'نور' },
            ]}
          />
        ),
      },
    ],
  },
];
