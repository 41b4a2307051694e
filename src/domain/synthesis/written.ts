import type { IsoDate } from '#src/domain/dates.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { mayReach } from '#src/domain/sharing/may-reach.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { typedOf } from './as-typed.ts';
import { once } from './once.ts';
import { roadsOf } from './roads.ts';
import type { Slots } from './slots.ts';
import { slotsFor } from './slots-for.ts';
import type { Evidence, Road, Segment, Shares } from './types.ts';
import type { Verbs, WritingLanguage } from './writing-language.ts';

/** What is written of answers beside the drafts, before the person's edits; what is not looked at is not written. */
type Written = {
  tensions: () => ReturnType<WritingLanguage['findTensions']>;
  headline: () => readonly Segment[] | null;
  /** For nobody in particular, in a minute. */
  spoken: () => ReturnType<WritingLanguage['speak']>;
  cvLine: () => readonly Segment[] | null;
  roads: () => readonly WrittenRoad[];
  goals: () => ReturnType<WritingLanguage['planGoals']>;
};
export type WrittenRoad = Pick<Road, 'id'> & {
  segments: readonly Segment[];
  tryOut: () => readonly Segment[];
  core: readonly string[];
};

/** What to write it for, and with. */
type For = { shares: Shares; verbs: Verbs; today: IsoDate; audience: Audience; writing: WritingLanguage };

/** The same evidence is of the same answers, language and questions: only the day and who reads it can differ. */
const writtenOf = onceByThing((_: readonly Evidence[]) => new Map<string, Written>());

/** Written once for the same answers: an edit of a phrase, or another page, asks for them again. */
export function writtenFor(told: readonly Evidence[], given: For): Written {
  const known = writtenOf(told);
  const key = `${given.audience} ${given.today}`;
  const before = known.get(key);
  if (before) return before;
  const written = write(told, given);
  known.set(key, written);
  return written;
}

function write(told: readonly Evidence[], { shares, verbs, today, audience, writing }: For): Written {
  const slots = slotsFor(told, audience, shares, writing);
  const slotsForOthers = () => slotsFor(told, 'stranger', shares, writing);
  const typed = once(() => typedOf(told.filter((item) => mayReach(audience, item))));
  const tensions = once(() => writing.findTensions(slots, verbs, typed()));
  // Which goals there are does not hang on who reads them: only what they say does.
  const known = once(() =>
    audience === 'self'
      ? { slots, typed: typed() }
      : { slots: slotsFor(told, 'self', shares, writing), typed: typedOf(told) },
  );
  const tensionsKnown = once(() =>
    audience === 'self' ? tensions() : writing.findTensions(known().slots, verbs, known().typed),
  );
  return {
    tensions,
    headline: once(() => writing.writeHeadline(slots, verbs)),
    spoken: once(() =>
      writing.speak({ slots: slotsForOthers(), verbs, length: 60, employer: null, goal: null }),
    ),
    cvLine: once(() => writing.writeCvLine(slotsForOthers(), verbs)),
    roads: once(() => writeRoads(slots, verbs, { writing, today })),
    goals: once(() =>
      writing.planGoals({
        slots,
        verbs,
        today,
        tensions: tensionsKnown().map(({ id }) => id),
        typed: typed(),
        known: known(),
      }),
    ),
  };
}

/** The other roads that can be written. */
function writeRoads(
  slots: Slots,
  verbs: Verbs,
  { writing, today }: { writing: WritingLanguage; today: IsoDate },
): readonly WrittenRoad[] {
  return roadsOf(slots).flatMap((road) => {
    const draft = writing.writeRoad(road.slots, verbs);
    if (!draft) return [];
    const tryOut = once(() => writing.trialFor({ slots: road.slots, verbs, today, tensions: [] }));
    const core = [...new Set(draft.segments.flatMap(({ sources }) => sources))];
    return [{ id: road.id, segments: draft.segments, tryOut, core }];
  });
}
