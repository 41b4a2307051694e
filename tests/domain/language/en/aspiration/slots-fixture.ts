import type {
  Arc,
  Best,
  Field,
  Fit,
  FitId,
  Gift,
  Origin,
  Phrase,
  PhraseForms,
  Proof,
  Reason,
  Role,
  Serving,
  Slots,
  Work,
} from '#src/domain/synthesis/slots.ts';

/** Verbs as a menu has them: object at the end, in the middle, and none. */
export const VERBS = {
  teach: { base: 'teach {who}', gerund: 'teaching {who}' },
  lead: { base: 'lead {who}', gerund: 'leading {who}' },
  'keep-safe': { base: 'keep {who} safe', gerund: 'keeping {who} safe' },
  'get-there': {
    base: 'get {who} where they need to be',
    gerund: 'getting {who} where they need to be',
  },
  'care-for': { base: 'care for {who}', gerund: 'caring for {who}' },
  'be-there-for': { base: 'be there for {who}', gerund: 'being there for {who}' },
  'provide-for': { base: 'provide for {who}', gerund: 'providing for {who}' },
  protect: { base: 'protect {who}', gerund: 'protecting {who}' },
  'do-good-work': { base: 'do work I am proud of', gerund: 'doing work I am proud of' },
};

/** Where words come from: every text has a source of its own. */
export function origin(quote: string, more: Partial<Origin> = {}): Origin {
  return { source: `test/${quote}`, quote, option: null, topic: null, channel: 'shareable', ...more };
}

export function phrase(forms: PhraseForms, more: Partial<Origin> = {}): Phrase {
  return { ...origin(Object.values(forms)[0] ?? '', more), forms };
}

export function noun(text: string, more: Partial<Origin> = {}): Phrase {
  return phrase({ noun: text }, more);
}

export function gift(forms: PhraseForms, more: Partial<Gift> = {}): Gift {
  return { ...phrase(forms), isStarred: false, isTiring: false, ...more };
}

export function role(a: string, field: string | null): Role {
  const name = a.replace(/^an? /, '');
  return {
    ...origin(a, { option: name }),
    a,
    role: name,
    people: `${name}s`,
    field: field === null ? null : { ...origin(field, { option: field }), name: field },
  };
}

export function field(name: string) {
  return { ...origin(name), name };
}

export function serving(id: string, who: string | null, isPerson: boolean | null = true): Serving {
  return {
    verb: { ...origin(id, { option: id }), id },
    who: who === null ? null : { ...noun(who), isPerson },
  };
}

export function mustFit(id: FitId, detail: string | null = null): Fit {
  return { ...origin(id, { option: id }), id, detail: detail === null ? null : noun(detail), words: null };
}

export function best(stem: Best['stem'], text: string): Best {
  return { stem, words: phrase(stem === 'where' ? { noun: text } : { clause: text }) };
}

export function reason(stem: Reason['stem'], text: string): Reason {
  return { stem, clause: phrase({ clause: text }) };
}

export function did(text: string): Proof {
  return { stem: 'did', isSaidAloud: true, did: phrase({ past: text }) };
}

const EVEN = { skills: 0.2, experiences: 0.2, social: 0.2, education: 0.2, finances: 0.2 };

const asRole = (role: Role) => ({ kind: 'role', role }) as const;
const asField = (field: Field) => ({ kind: 'field', field }) as const;

/** What is in mind, as a list: sure, the job before the field. */
function inMindOf({ role, field, own, other }: Slots['target']): Slots['inMind'] {
  const works: readonly Work[] = [
    ...(role ? [asRole(role)] : []),
    ...(field ? [asField(field)] : []),
    ...(own ? [{ kind: 'own', own } as const] : []),
    ...(other?.role ? [asRole(other.role)] : []),
    ...(other?.field ? [asField(other.field)] : []),
  ];
  return works.map((work) => ({ ...work, isHedged: false }));
}

/** No work, field or thing of one's own that somebody has in mind. */
export const none: Slots['target'] = { role: null, field: null, own: null, other: null };

export function years(count: number): Slots['years'] {
  return { count, origin: origin(String(count)) };
}

/** A gift that was picked and not typed. */
export function chip(gerund: string, isStarred = false): Gift {
  return gift({ gerund }, { option: gerund, isStarred });
}

export function learning(
  text: string,
  stance: Slots['learning'][number]['stance'],
  isPlural = false,
): Slots['learning'][number] {
  return { what: { ...noun(text), isPlural }, stance };
}

/** Answers of a person who has said nothing but what is given. */
export function slotsWith(arc: Arc | null, given: Partial<Slots> = {}): Slots {
  const { roles = [], fields = [], target } = given;
  return {
    arc: arc === null ? null : { id: arc, origin: origin(arc, { option: arc }) },
    work: [...roles.map(asRole), ...fields.map(asField)],
    inMind: target ? inMindOf(target) : [],
    roles: [],
    fields: [],
    years: null,
    target: none,
    gifts: [],
    serving: null,
    provides: null,
    proofs: [],
    story: { before: null, after: null },
    reason: null,
    best: null,
    fits: [],
    off: [],
    papers: [],
    learning: [],
    noSchool: null,
    standing: null,
    pay: { now: null, need: null, aim: null },
    own: { saved: null, needed: null },
    deadline: null,
    cushionMonths: null,
    unpaid: null,
    hours: { canGive: null, now: null },
    meanwhile: [],
    place: null,
    advisers: [],
    learningHours: null,
    horizon: null,
    isFirstNamed: true,
    shares: EVEN,
    ...given,
  };
}

/** A driver who wants to become a school nurse ever since what is given. */
export function nurseSince(why: string): Slots {
  return slotsWith('shift', {
    roles: [role('a driver', null)],
    years: years(12),
    target: { ...none, role: role('a school nurse', null) },
    serving: serving('care-for', 'children'),
    reason: reason('since', why),
  });
}
