/** People by where they are, and where one lives: "the girl of the hostel", "the best agent of the floor", "the city where I am living", "until the student can do". */

import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isOnePerson, isPeople } from './who.ts';

/** Whoever heads a place, or is served there, is "of" it. */
const OF_IT =
  /^(?:owner|manager|boss|director|head|principal|founder|leader|president|chairman|chairwoman|secretary|captain|master|matron|keeper|warden|guardian|landlord|landlady|priest|customer|client|patient|member|student|pupil|guest|user|visitor|friend|child|resident|neighbou?r|supplier|builder|architect|designer|inspector|king|queen|patron|heir|son|daughter)s?$/u;
const SITE =
  'hostel|hotel|shop|restaurant|school|clinic|pharmacy|bakery|office|factory|bank|hospital|canteen|supermarket|market|garage|salon|museum|library|station|airport|reception|desk|counter|gym|pub|bar|agency|nursery|kindergarten|workshop|port|warehouse|plant|depot|embassy';

const ROWS: readonly Row[] = [
  [
    ' of the ',
    says`\b(@) of the (?=(?:${SITE})\b(?!-))`,
    (whole, who = '') =>
      !OF_IT.test(who) &&
      (/^(?:girl|boy|woman|man|lady|guy|bloke|lad)s?$|^(?:wo)?men$|^ladies$/u.test(who) ||
        isWorker(who) ||
        isWorker(who.replace(/s$/u, ''))) &&
      (isOnePerson(who) || isPeople(who))
        ? `${who} at the `
        : whole,
  ],
  // "The best agent of the floor", "the first woman of my crew", and "the best of the class".
  [
    ' of ',
    says`\b((?:best|worst|fastest|youngest|oldest|first|only|last|quickest|slowest|strongest|top) (@)) of (the|my|our|his|her|their|that|this) (floor|ward|shift|crew|line|site|course|team|class|department|school|village|town|city|country|region|factory|company|bank|hospital|world|family|section|unit)\b(?!-)`,
    (whole, best = '', who = '', the = '', place = '') =>
      isOnePerson(who) ? `${best} ${ON.test(place) ? 'on' : 'in'} ${the} ${place}` : whole,
  ],
  [
    'where ',
    says`\b(city|town|village|area|neighbou?rhood|street|place|country|region|building|district|island|block) where (I am|I’m|we are|we’re) living>`,
    (_, place = '', who = '') => `${place} where ${who.startsWith('I') ? 'I' : 'we'} live`,
  ],
  // "Waiting until the student can do": what it is was told before.
  [
    ' can ',
    says`\b(until|till|so that|before|and now) ((?:(?:the|my|our|a|each|every|his|her|their) )?@|they|he|she|everybody|everyone|we) can (do|make|finish|solve|fix|repair)$`,
    '$1 $2 can $3 it',
  ],
];
const ON = /^(?:floor|ward|shift|crew|line|site|course|team)$/u;

/** The line with people by where they are. */
export const mendWhereTheyAre = (line: string): string => withRows(line, ROWS);
