import { placesToLearn } from './in-own-words.ts';
import { isLong, type Study, studiesOf } from './studies.ts';
import type { Told } from './told.ts';

/** All that is set on or short, the long last: a place to learn at work is what the applications are for. */
export function wanted(slots: Told): readonly Study[] {
  if (slots.learningHours === 0) return [];
  const isApplied = placesToLearn(slots) !== null;
  const all = studiesOf(slots).filter(
    ({ stance, form }) =>
      (stance === 'set-on-it' || stance === 'only-short') && !(isApplied && form === 'place'),
  );
  const tongue =
    slots.arc?.id === 'elsewhere' ? all.find(({ what }) => IS_OF_TONGUE.test(what.quote)) : undefined;
  const first = tongue ? [tongue, ...all.filter((one) => one !== tongue)] : all;
  return [...first.filter((study) => !isLong(study)), ...first.filter(isLong)];
}

/** In a new country the language is asked for before the trade. */
export const IS_OF_TONGUE = /\b(?:IELTS|TOEFL|OET|TOEIC|DELF|DALF|JLPT|[ABC][12])\b/iu;

/** What comes first of all that is set on or short. */
export function nearest(slots: Told): Study | null {
  return wanted(slots)[0] ?? null;
}

/** Hours for a licence are part of renewing it. */
export const IS_RENEWAL = /\b(?:renew|re-?regist|recertif|revalidat|cpd\b|back on the regist)/iu;
