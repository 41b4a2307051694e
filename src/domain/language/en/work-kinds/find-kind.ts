import { FIELD } from '#src/domain/model/work-id.ts';
import type { Arc, InMind, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { readKind } from './read-kind.ts';
import { kindOfField } from './table.ts';
import type { WorkKind } from './work-kind.ts';

/** With these, and with no other work in mind for sure, what comes next is the work that the person knows. */
const KEEPS_TO_IT: readonly Arc[] = ['back', 'elsewhere', 'pass', 'steady', 'keep', 'grow'];

/** The kind of the work aimed at; where none is and the arc keeps to it, of the work known; null where not understood. */
export function kindInMind(slots: Slots): WorkKind | null {
  const sure = slots.inMind.filter(({ isHedged }) => !isHedged);
  if (sure.length > 0) return firstKind(sure);
  return slots.arc && KEEPS_TO_IT.includes(slots.arc.id) ? kindKnown(slots) : null;
}

/** The kind of the first work that the person knows and that is understood; null where none is. */
export function kindKnown({ work }: Slots): WorkKind | null {
  return firstKind(work);
}

function firstKind(all: readonly (Work | InMind)[]): WorkKind | null {
  for (const work of all) {
    const kind = kindOfWork(work);
    if (kind) return kind;
  }
  return null;
}

/** The kind of one piece of work. Looked up once for each: goals, tensions and the spoken answer all ask. */
export const kindOfWork: (work: Work) => WorkKind | null = onceByThing(readKindOf);

function readKindOf(work: Work): WorkKind | null {
  switch (work.kind) {
    case 'role':
      return work.role.option === null
        ? (readKind(work.role.role) ?? readKind(whole(work.role.quote)))
        : kindOfRole(work.role.option);
    case 'field':
      return work.field.option === null ? readKind(work.field.name) : kindOfFieldPick(work.field.option);
    case 'own':
      return readKind(work.own.thing);
    case 'doing':
      return readKind(work.doing.forms.gerund ?? '');
  }
}

const SHORT = 8;
/** "Crane operator in container terminal": where the name of the post says nothing, the few words around it may. */
const whole = (quote: string) => (quote.split(/\s+/u).length <= SHORT ? quote : '');

/** Roles of the catalogue that their words alone do not tell from others, with the field that stands for their kind. */
const FIELDS_OF_ROLES: Readonly<Record<string, string>> = {
  chemist: 'research',
  'crane-operator': 'road-building',
  'cost-estimator': 'purchasing',
  driver: 'taxi-and-ride-driving',
  'engineering-manager': 'engineering',
  mediator: 'law',
  model: 'fashion',
  producer: 'film-and-television',
  'university-teacher': 'university-teaching',
};

function kindOfRole(option: string): WorkKind | null {
  const field = FIELDS_OF_ROLES[option];
  return field ? kindOfField(field) : readKind(option.replaceAll('-', ' '));
}

function kindOfFieldPick(option: string): WorkKind | null {
  return kindOfField(option.startsWith(FIELD) ? option.slice(FIELD.length) : option);
}
