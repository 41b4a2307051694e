import type { PersonTag } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { TagList } from '#src/ui/tag-list.tsx';
import type { FieldProps } from './field-props.ts';
import { newOwnId } from './own-id.ts';

/** The people in one's circle: a relation each, with initials if one likes. */
export function PeopleField({ input, value, onChange, describedBy }: FieldProps<'people'>) {
  const { people } = value;
  const set = (next: PersonTag[]) => onChange({ kind: 'people', people: next });
  return (
    <TagList
      types={input.options.map(({ id, label }) => ({ value: id, label }))}
      first={input.first}
      tags={people.map(({ id, relation, name }) => ({ id, type: relation, name }))}
      max={input.max}
      nameMax={LIMITS.own}
      onAdd={(relation) => set([...people, { id: newOwnId('person'), relation, name: '' }])}
      onRename={(id, name) => set(people.map((person) => (person.id === id ? { ...person, name } : person)))}
      onRemove={(id) => set(people.filter((person) => person.id !== id))}
      describedBy={describedBy}
    />
  );
}
