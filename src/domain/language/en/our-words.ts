import type { Phrase, Proof, Slots } from '#src/domain/synthesis/slots.ts';
import { ARCS } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Filler, Form } from './realise/filler.ts';
import type { Given } from './realise/frames.ts';
import { SPOKEN_OWN_SCHEMAS } from './realise/spoken-own.ts';
import { everyAim, everyWay } from './spoken/every-way.ts';

/** Rules whose words join others and say nothing, with all that they may be. */
const JOINTS: Readonly<Record<string, RegExp>> = {
  list: /^(?:,? and |, )$/,
  space: /^ $/,
  joint: /^ $/,
  stop: /^\.$/,
  article: /^an? $/i,
  best: /^(?:I |it is )$/,
};

/** Whether words of ours are those that stand in the frame of this name. */
export function isOurs({ rule, text }: Pick<Segment, 'rule' | 'text'>): boolean {
  const joint = JOINTS[rule];
  if (joint?.test(text)) return true;
  return ourWords().get(rule)?.has(bare(text)) ?? false;
}

let frames: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** The words of each frame, as it writes them around its slots; taken once from every way to say every part. */
function ourWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (frames) return frames;
  const known = new Map<string, Set<string>>();
  const add = ({ rule, text, kind }: Segment) => {
    if (kind !== 'frame') return;
    const words = known.get(rule) ?? new Set();
    known.set(rule, words.add(bare(text)));
  };
  const [did] = PROOFS;
  const [any] = ARCS;
  const varied = (slots: Slots) => [slots, ...VARIANTS.map((variant) => ({ ...slots, ...variant }))];
  // A story is told alike under every arc, and the aims of all arcs are asked for at once.
  for (const slots of did ? ARCS.flatMap((arc) => varied(marked(arc, did))) : [])
    for (const segment of everyWay(slots)) add(segment);
  for (const slots of PROOFS.flatMap((proof) => varied(marked(any, proof))))
    for (const segment of [...everyWay(slots), ...everyAim(slots)]) add(segment);
  const mark: Filler<Form> = {
    form: 'phrase',
    segments: [{ text: 'x', kind: 'lexeme', sources: ['mark'], rule: 'mark' }],
  };
  for (const { slots, write } of SPOKEN_OWN_SCHEMAS.flat()) {
    // Marks have no form of their own: only the words around them are of interest.
    for (const segment of write(Object.fromEntries(slots.map((slot) => [slot, mark])) as unknown as Given) ??
      [])
      add(segment);
  }
  frames = known;
  return known;
}

const origin = { source: 'mark', quote: 'x', option: null, topic: null, channel: 'shareable' } as const;
const phrase: Phrase = {
  ...origin,
  forms: { noun: 'x', gerund: 'xing', base: 'x', past: 'x', clause: 'x', howTo: 'x' },
};
const role = { ...origin, a: 'a x', role: 'x', people: 'xs', field: { ...origin, name: 'x' } };
const said = { isSaidAloud: true } as const;
const PROOFS: readonly Proof[] = [
  { ...said, stem: 'did', did: phrase },
  { ...said, stem: 'never', did: phrase },
  { ...said, stem: 'because-of-me', clause: phrase },
  { ...said, stem: 'number', what: phrase, from: phrase, to: phrase },
  { ...said, stem: 'behind-me', what: { ...phrase, isPlural: true } },
  { ...said, stem: 'first-in', group: phrase, to: phrase },
  { ...said, stem: 'title', what: phrase },
  { ...said, stem: 'thing', what: phrase },
];

/** Answers of which a part says something else: only together do they show all our words. */
const VARIANTS: readonly Partial<Slots>[] = [
  {
    best: { stem: 'where', words: phrase },
    learning: [{ what: { ...phrase, isPlural: true }, stance: 'set-on-it' }],
    papers: [],
  },
  {
    best: { stem: 'when-i', words: phrase },
    learning: [{ what: { ...phrase, quote: 'a degree' }, stance: 'set-on-it' }],
    fields: [],
  },
  {
    best: { stem: 'when-it', words: phrase },
    learning: [{ what: phrase, stance: 'later' }],
    inMind: [],
    target: { role: null, field: null, own: null, other: null },
  },
  {
    learning: [
      { what: phrase, stance: 'set-on-it' },
      { what: phrase, stance: 'set-on-it' },
    ],
    gifts: [{ ...phrase, forms: { noun: 'x' }, option: 'explain', isStarred: true, isTiring: false }],
    roles: [role],
  },
];

/** Slots that are all filled with marks. */
function marked(arc: (typeof ARCS)[number], proof: Proof): Slots {
  return {
    arc: { id: arc, origin },
    work: [{ kind: 'role', role }],
    roles: [role, { ...role, source: 'mark-2' }],
    fields: [{ ...origin, name: 'x' }],
    years: { count: 3, origin },
    inMind: [{ kind: 'role', role, isHedged: false }],
    target: { role, field: { ...origin, name: 'x' }, own: { ...origin, thing: 'x' }, other: null },
    gifts: [{ ...phrase, option: 'explain', isStarred: true, isTiring: false }],
    serving: { verb: { ...origin, id: 'mark' }, who: { ...phrase, source: 'mark-who', isPerson: true } },
    proofs: [proof, proof],
    story: { before: phrase, after: phrase },
    reason: null,
    best: { stem: 'when', words: phrase },
    fits: [],
    off: [],
    papers: [{ name: phrase, state: arc === 'elsewhere' ? 'not-recognised' : 'lapsed', missing: null }],
    learning: [{ what: phrase, stance: 'set-on-it' }],
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
    horizonYears: null,
    shares: { skills: 0.2, experiences: 0.2, social: 0.2, education: 0.2, finances: 0.2 },
  };
}

/** Words as they are compared: no capitals, no quotation marks, no stops and spaces around them. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .replace(/^[\s“”"‘’.,;:?]+|[\s“”"‘’.,;:?]+$/gu, '');
}
