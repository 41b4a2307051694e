import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { type Told, typedAs } from './told.ts';

const HEAD =
  '(?:schools?|colleges?|universit(?:y|ies)|museums?|librar(?:y|ies)|clinics?|hospitals?|hospices?|offices?|cent(?:re|er)s?|church|parish|temple|theatres?|theaters?|workshops?|gardens?|kindergartens?|shelters?|zoo|town hall|vo-?tech|vo tech|trade school|co-?op|food bank|aquarium|depot|shipyard|local|union hall|hall|hub|lodge|marae|fire station|clubhouse|program(?:me)?)';
const ONE = String.raw`the (?:(?!the\b)[\p{L}’'-]+ ){0,3}?${HEAD}`;
const NAMED = new RegExp(
  String.raw`\b(?:at|in|for|with) (?<first>${ONE})(?: or (?<other>${ONE}))?(?!\p{L})`,
  'iu',
);

/** The very place that somebody has in mind: all of it, and the first to go to. */
export type PlaceNamed = { all: Segment[]; first: Segment[] };

/** "the museum", "the panchayat office or the palliative clinic": a place that was named as one knows it; null where any of its kind would do. */
export function placeNamed(told: Told): PlaceNamed | null {
  for (const typed of typedAs(told, 'target')) {
    const found = typed.option === null ? NAMED.exec(typed.words)?.groups : undefined;
    if (!found?.first) continue;
    const one = [from(typed, found.first, 'quote')];
    const other = found.other ? [ours(' or ', 'or'), from(typed, found.other, 'quote')] : [];
    return { all: [...one, ...other], first: one };
  }
  return null;
}
