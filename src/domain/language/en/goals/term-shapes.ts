/*
 * A must-fit as somebody types it, said so that an employer can say yes to it: what the time is for, which days stay
 * free, how one gets there. Only shapes whose meaning is certain; all else stays as it was typed.
 */

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:mornings?|afternoons?|evenings?|nights?))?';
const WHOSE =
  "(?:church(?: service)?|mass|service|chapel|temple|choir|family|my [\\p{L} '’]{2,24}?|the [\\p{L} '’]{2,24}?)";
const DAY_FIRST = new RegExp(
  `^(?<day>${DAY})(?: (?:is|are|na))?(?: for)?(?: at least)?(?:,? (?<what>${WHOSE}))?(?:,? no work)?[.!]*$`,
  'iu',
);
const DAY_LAST = new RegExp(`^(?<what>${WHOSE}),? (?:on )?(?<day>${DAY})[.!]*$`, 'iu');

/** "sundays for church", "my daughter, sundays": the days that stay free, and what for; null where no day is named. */
export function daysKept(typed: string): { days: string; what: string | null } | null {
  const found = DAY_FIRST.exec(typed.trim())?.groups ?? DAY_LAST.exec(typed.trim())?.groups;
  if (!found?.day) return null;
  const [day = '', part] = found.day.toLowerCase().split(' ');
  const one = `${day[0]?.toUpperCase()}${day.slice(1).replace(/s$/u, '')}`;
  const days = part ? `${one} ${part.replace(/s?$/u, 's')}` : `${one}s`;
  return { days, what: found.what?.trim() ?? null };
}

type Shape = readonly [RegExp, (found: RegExpExecArray) => string];

const SHAPES: readonly Shape[] = [
  // A sentence is said as the thing that it asks for.
  [
    /^(?:i |it )?can pay (?:for )?((?:my |the )?(?:rent|bills|mortgage)\b.*)$/iu,
    ([, what]) => `pay that covers ${what}`,
  ],
  [/^that (?:they|people|the (?:boss|guests)) respects? me$/iu, () => 'a place where I am respected'],
  [/^1 (taxi|bus|train),? not (?:2|two)$/iu, ([, what]) => `one ${(what ?? '').toLowerCase()} only`],
  // "Bus is near", "one week in month", "respect of prayer": said as English says it.
  [
    /^(?:the |a )?(bus|train|tram|metro|school|shop|station|mosque|church|nursery)(?: stop)? (?:is|must be|has to be) (?:near|close|nearby|close by|not far)(?:,.*)?$/iu,
    ([, what]) => `a ${(what ?? '').toLowerCase()} close by`,
  ],
  [
    /^((?:one|two|three|\d) (?:hour|day|week|weekend|night|evening)s?) in (?:the |a |each |every )?(day|week|month|year)( [^,;]{2,30})?$/iu,
    ([, time, whole, more]) => `${(time ?? '').toLowerCase()} a ${(whole ?? '').toLowerCase()}${more ?? ''}`,
  ],
  [
    /^respect of ((?:my |the )?(?:prayer|sabbath|faith|religion|culture|time|rest)\b.*)$/iu,
    ([, what]) => `respect for ${what}`,
  ],
  [/^(an? \p{L}+ (?:that|who|which)) don['’]?t (.+)$/iu, ([, who, what]) => `${who} doesn’t ${what}`],
  [/^(leave for [^,;]{3,40})$/iu, ([, what]) => what ?? ''],
  // One thing that stands in a room or a house has its article.
  [
    /^((?:(?:good|proper|real|quiet|small|warm|clean|safe|separate|decent|big|large|bright|private|strong|comfortable|adjustable|own) )+(?:lamp|room|desk|chair|contract|washroom|toilet|place|kitchen|table|window|workshop|bench|machine|car|van|boss|team|heater|fridge|locker|bed|office|break|computer|uniform|canteen|shower)(?: (?:for|to|with|near|in) [^,;]{2,30})?)$/iu,
    ([, what]) => `${/^[aeiou]/iu.test(what ?? '') ? 'an' : 'a'} ${what}`,
  ],
  [/^(.+ only),? not \p{L}+$/iu, ([, what]) => what ?? ''],
  // "Bring the dog", "room for the dog in the ute": whoever comes along is welcome.
  [
    /^(?:(?:i )?(?:can|could|to|able to) )?(?:bring(?:ing)?|take|taking|have|room for|space for|a place for|somewhere for)(?: along)? (?:the|my|our) (dogs?|puppy|kelpie|cat)(?: .*)?$/iu,
    ([, who]) => `my ${(who ?? '').toLowerCase()} welcome`,
  ],
  // "Stay in my workshop": where it is done.
  [
    /^(?:to )?(?:stay|remain|keep|be|work|working|staying) ((?:in|on|at) (?:my|our) (?:own )?(?:workshop|studio|house|home|garage|shed|shop|yard|farm|kitchen|village|town|garden|boat|land))$/iu,
    ([, where]) => where ?? '',
  ],
  // "Bring my own food", "wear my scarf": what one has leave to do.
  [
    /^(?:to )?((?:bring|wear|listen to|play|keep|use|sit) (?:my |the |music|radio)[^,;]{0,36})$/iu,
    ([, what]) => `leave to ${(what ?? '').toLowerCase()}`,
  ],
  // Whoever comes along is welcome.
  [
    /^(?:the |my )?(dogs?|cat|puppy) (?:comes?|can come) (?:too|along|with me)\b.*$/iu,
    ([, who]) => `my ${(who ?? '').toLowerCase()} welcome`,
  ],
  [
    /^(?:(fri)day )?(namaz|jummah?|jumu?'?ah|salah|(?:jumma )?prayers?)(?: times?| timings?)?$/iu,
    ([, friday, what]) => `time for ${friday ? 'Friday ' : ''}${(what ?? '').toLowerCase()}`,
  ],
  [/^(?:the )?(\p{L}+ season)$/iu, ([, what]) => `${(what ?? '').toLowerCase()} off`],
  [/^(?:the )?(lambing|calving|harvest)$/iu, ([, what]) => `time off for ${(what ?? '').toLowerCase()}`],
  [
    /^(?:my )?((?:\p{L}+ )?(?:scans?|check-?ups?|blood tests?|clinic|dialysis|physio|treatments?|infusions?|tangi(?:hanga)?)(?: every \p{L}+ ?\p{L}*| every \d+ \p{L}+| on \p{L}+days?)?)$/iu,
    ([, what]) => `time off for ${what}`,
  ],
  [
    /^(?:allowed to|able to|i can|can) ((?:leave|answer|take|go|call|bring|step|sit|use|have|pick|eat|pray) [^,;]{2,40})$/iu,
    ([, what]) => `leave to ${what?.replace(/^leave (?=if|when)/iu, 'go ')}`,
  ],
  [
    /^(?:(?:i )?(?:have )?no (?:car|(?:driver['’]?s? )?licen[cs]e)(?: so bus only)?|(?:i )?(?:don['’]?t|do not) (?:have (?:an? |no )?(?:car|licen[cs]e)|drive))(?: (?:rn|right now|now|yet|atm))?$/iu,
    () => 'a place that I can reach without a car',
  ],
  [
    /^(?:pick (?:and|&|n) drop(?: (?:from|to) (?:home|work))?|transport)$/iu,
    () => 'transport there and back',
  ],
  [
    /^(?:has|have|needs?) to ((?:count|pay|lead|fit) [^,;]{3,40})$/iu,
    ([, what]) => `work that has to ${what}`,
  ],
  [/^((?:hires|takes) [^,;]{3,40})$/iu, ([, what]) => `an employer who ${(what ?? '').toLowerCase()}`],
  [
    /^(?:not|no) more than ((?:one|two|three|\d) (?:taxis?|bus(?:es)?|trains?))$/iu,
    ([, what]) => `no more than ${what} to get there`,
  ],
];

const capitalDay = (day: string) => `${day[0]?.toUpperCase()}${day.slice(1)}`;

/** The must-fit in a shape that an offer can hold; null where it stays as typed. */
export function termShaped(typed: string): string | null {
  const words = typed.trim().replace(/[.!]+$/u, '');
  const kept = daysKept(words);
  if (kept) return kept.what ? `${kept.days} free for ${kept.what}` : `${kept.days} free`;
  for (const [shape, said] of SHAPES) {
    const found = shape.exec(words);
    if (found) return said(found).replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/gu, capitalDay);
  }
  return null;
}
