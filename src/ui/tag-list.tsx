import { useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { Close, Down, Plus } from './icons.tsx';
import { LineBox } from './line-box.tsx';
import type { ChoiceOption } from './radio-cards.tsx';
import { useFold } from './use-fold.ts';
import './styles/forms.css';

export type Tag = { id: string; type: string; name: string };

export type TagListProps = {
  types: readonly ChoiceOption[];
  /** How many of a long list stand there at first; the others come by a press. */
  first?: number | undefined;
  tags: readonly Tag[];
  max: number;
  /** Most UTF-16 units in a name. */
  nameMax: number;
  onAdd: (type: string) => void;
  onRename: (id: string, name: string) => void;
  onRemove: (id: string) => void;
  describedBy?: string | undefined;
};

/** Things of a few types, as many as wanted, each with a name if one likes: who is in my circle. */
export function TagList({
  types,
  first,
  tags,
  max,
  nameMax,
  onAdd,
  onRename,
  onRemove,
  describedBy,
}: TagListProps) {
  const { wizard } = useWords();

  const [said, setSaid] = useState('');
  const { list, shown, more, open } = useFold(
    types,
    first,
    tags.map(({ type }) => type),
  );
  const isFull = tags.length >= max;
  const labelOf = (type: string) => types.find(({ value }) => value === type)?.label ?? type;

  const add = ({ value, label }: ChoiceOption) => {
    setSaid(isFull ? wizard.picks.full(max) : wizard.added([label]));
    if (!isFull) onAdd(value);
  };
  const remove = ({ id, type }: Tag) => {
    setSaid(wizard.removed([labelOf(type)]));
    onRemove(id);
    list.current?.querySelector('button')?.focus();
  };

  return (
    <div className="tag-list">
      <div ref={list} className="chips">
        {shown.map((type) => (
          <button
            key={type.value}
            type="button"
            value={type.value}
            className="chip"
            aria-label={wizard.people.addOne(type.label)}
            aria-describedby={describedBy}
            aria-disabled={isFull || undefined}
            onClick={() => add(type)}
          >
            <Plus />
            {type.label}
          </button>
        ))}
        {more > 0 ? (
          <button type="button" className="chip is-add" onClick={open}>
            <Down />
            {wizard.picks.more(more)}
          </button>
        ) : null}
      </div>
      {tags.length > 0 ? (
        <ul className="tags" aria-label={wizard.people.listLabel}>
          {tags.map((tag) => (
            <li key={tag.id} className="tag">
              <span className="tag-type">{labelOf(tag.type)}</span>
              <LineBox
                label={wizard.people.name(labelOf(tag.type))}
                hideLabel
                value={tag.name}
                onChange={(name) => onRename(tag.id, name)}
                max={nameMax}
                example={wizard.people.nameExample}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={wizard.people.remove(
                  tag.name ? wizard.check.person(labelOf(tag.type), tag.name) : labelOf(tag.type),
                )}
                onClick={() => remove(tag)}
              >
                <Close />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="field-note" hidden={!isFull}>
        {wizard.picks.full(max)}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
