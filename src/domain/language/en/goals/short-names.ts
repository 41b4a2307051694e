import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import type { GoalDraft } from './parts.ts';
import type { Told } from './told.ts';

/** What stands behind the head of a name: "for a small brand", "with 4 tables", "who did not finish school". */
const OF_WORK = /^(.+?)(?:,| (?:for|with|where|that|in|at)(?= )).*$/u;
const OF_PEOPLE =
  /^(.+?)(?:,| (?:who|whom|whose|that)(?= )| (?:before|while|until|till) (?=(?:they|we|I|it)\b)).*$/u;
/** Alone it says nothing of the work. */
const SAYS_NOTHING = /^(?:an? )?(?:helper|assistant|worker|manager|member|job|post|work|somebody|place)s?$/iu;
const LEAST_WORDS = 2;

/** The first mention says a name in full, each later one its head: "my own phone repair shop", "a pattern maker". */
export function withShortNames(drafts: readonly GoalDraft[], slots: Told): readonly GoalDraft[] {
  const short = shortNames(slots);
  const said = new Set<string>();
  const shortened = (segment: Segment): Segment => {
    const name = short.get(segment.text);
    if (name === undefined) return segment;
    if (said.has(segment.text)) return { ...segment, text: name };
    said.add(segment.text);
    return segment;
  };
  return drafts.map((draft) => ({
    ...draft,
    action: draft.action.map(shortened),
    measure: draft.measure.map(shortened),
    firstStep: draft.firstStep.map(shortened),
  }));
}

/** Each long name of the work in mind and of those whom it is for, with its head. */
function shortNames({ inMind, work, target, serving }: Told): ReadonlyMap<string, string> {
  const works = [...inMind, ...work].flatMap((one) => {
    if (one.kind === 'role') return [one.role.a];
    return one.kind === 'own' ? [one.own.thing] : [];
  });
  const own = target.own ? [target.own.thing] : [];
  const who = serving?.who?.isPerson === false ? undefined : serving?.who?.forms.noun;
  return new Map([
    ...[...works, ...own].flatMap((name) => headOf(name, OF_WORK)),
    ...(who ? headOf(who, OF_PEOPLE) : []),
  ]);
}

function headOf(name: string, tail: RegExp): readonly (readonly [string, string])[] {
  const head = tail.exec(name)?.[1] ?? '';
  const isEnough = tail === OF_PEOPLE ? head !== '' : countStretches(head) >= LEAST_WORDS;
  return isEnough && !SAYS_NOTHING.test(head) ? [[name, head]] : [];
}
