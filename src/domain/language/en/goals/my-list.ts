import { from, listed, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Figure, Fit, Off, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { ownTerm } from './in-own-words.ts';
import { isOfOtherWork, isSaidAsFit } from './off-the-list.ts';
import { severalOf } from './one-of-many.ts';
import { daysKept, termShaped } from './term-shapes.ts';
import { asCapital, firstPart, inList, type Told, typedAs } from './told.ts';

/** More than this nobody checks an advertisement against. */
const MOST_ITEMS = 5;
const MOST_OFF = 2;

/** What the work must fit and bring in, as items of a list: "home by 6", "no nights", "1,250 a month or more". */
export function myList(told: Told, { withPay = true, withHours = true }: Asked = {}): Segment[] | null {
  return withPay && withHours ? listWithPay(told) : makeList(told, withPay, withHours);
}

/** Without the pay, or without a limit to the hours of a week. */
type Asked = { withPay?: boolean; withHours?: boolean };

/** Nearly every row of terms asks for it. */
const listWithPay = onceByThing((told: Told) => makeList(told, true, true));

function makeList(told: Told, withPay: boolean, withHours: boolean): Segment[] | null {
  // A limit with a figure in it is what one checks first.
  const all = distinct(fitItems(told));
  const fits = [...all.filter(isLimit), ...all.filter((item) => !isLimit(item))];
  const [least, ...aims] = withPay ? payItems(told) : [];
  // The least that is needed stands; the aim only where there is room.
  const bare = least ? [least] : [];
  const most = MOST_ITEMS - bare.length;
  const kept = fits.slice(0, most);
  const pay = [...bare, ...aims.slice(0, MOST_ITEMS - bare.length - kept.length)];
  const room = Math.min(MOST_OFF, MOST_ITEMS - pay.length - kept.length);
  const around = typedAs(told, 'off').filter(({ option, topic }) => option === null && topic === null);
  const isAround = ({ source }: Off) => around.some((one) => one.source === source && aroundOne(one.words));
  const off = [
    ...told.off
      // What the body must be able to do is kept back with its other half.
      .filter((one) => !isAround(one) && !isSaidAsFit(one, told.known) && !isOfOtherWork(one, told))
      .flatMap((one) => offItem(one) ?? []),
    ...around.flatMap((one) => {
      const said = aroundOne(one.words);
      return said ? [[from(one, said, 'off')]] : [];
    }),
  ].slice(0, Math.max(0, room));
  const listedAll = [...kept, ...off, ...pay].filter((item) => withHours || !IS_OF_HOURS.test(textIn(item)));
  // "Outdoor work and work my body can keep doing": once is enough.
  const isOfBody = listedAll.some((item) => IS_OF_BODY.test(textIn(item)));
  const said = listedAll.map((item) =>
    isOfBody ? item.map((one) => (one.text === 'outdoor work' ? { ...one, text: 'outdoors' } : one)) : item,
  );
  // The longest stands last: "benefits and work my body can keep doing".
  return listed(
    [
      ...said.filter((item) => !IS_OF_BODY.test(textIn(item))),
      ...said.filter((item) => IS_OF_BODY.test(textIn(item))),
    ],
    'my-list',
  );
}

const IS_OF_HOURS = /hours a week at most$|^part-time hours$/u;
const IS_OF_BODY = /^work my body/u;

const isLimit = (item: readonly Segment[]) =>
  /^at most \d|^home by |^\d+ hours a week|^(?:weekends|evenings) free/u.test(textIn(item));

/** Must-fits in the person's order: chips in their hand-written form, own words as typed. */
const fitItems = onceByThing((told: Told): Segment[][] => {
  const typed = typedAs(told, 'fit');
  if (typed.length === 0) return told.fits.flatMap((fit) => fitItem(fit) ?? []);
  return typed.flatMap((one): Segment[][] => {
    if (one.option === null)
      return byStops(one).flatMap((part) => {
        const own = ownTerm(part);
        return own &&
          !told.advisers.some(({ name, relation }) => relation !== 'children' && namesOne(textIn(own), name))
          ? [own]
          : [];
      });
    const fit = told.fits.find(({ source }) => source === one.source);
    const said = besideChip(one) ?? (fit ? fitItem(fit) : null);
    return said ?? [];
  });
});

/** "a lunch. a bathroom break. i am not joking": each thing with a stop behind it is a term of its own. */
function byStops(typed: Typed): readonly Typed[] {
  const [first = '', ...others] = typed.words.split(/\.\s+/u);
  const more = others.filter((part) => A_THING_TOO.test(part));
  return /^an? /iu.test(first) && more.length > 0
    ? [first, ...more].map((words) => ({ ...typed, words: words.replace(/^and |[.!]+$/giu, '') }))
    : [typed];
}

const A_THING_TOO =
  /^(?:and )?(?:an? \p{L}+(?: \p{L}+){0,2}|\p{L}{3,}ing \p{L}+(?: [\p{L}\d]+){0,3})[.!]*$/iu;

/** "Arlene's good days": whom one lives with is no term for others to read. */
const namesOne = (text: string, name: string) =>
  /^\p{Lu}\p{L}{2,}/u.test(name) && text.includes(/^\p{L}+/u.exec(name)?.[0] ?? '');

const CLOCK = /^(?:(?:about|around|by) )?\d{1,2}(?:[:.h]\d{2})?(?:ish| ?(?:h|[ap]\.?m\.?)\b)?/i;
/** "1800" is 18:00. */
const ARMY_TIME = /^([01]\d|2[0-3])([0-5]\d)(?: ?h(?:ours|rs)?)?$/u;
const DAYS = /^(?:\d|one|two|three|four|five) days?\b(?: a week)?/i;
const SOME_DAY =
  /^(?:every (?:other|second)|alternate|mon|tue|wed(?!ding)|thu|fri|sat|sun)[\p{L}]*(?: \p{L}+)?$/iu;

/** What was written beside a chip, where the chip alone would say too much: "every second Saturday" is not all weekends. */
function besideChip(typed: Typed): Segment[][] | null {
  const say = (text: string) => [[from(typed, text, 'fit')]];
  const words = asCapital(firstPart(typed.words, 'person-or-figure'), typed.words).replace(
    / at least$/iu,
    '',
  );
  switch (typed.option) {
    case 'home-by': {
      const clock = ARMY_TIME.exec(typed.words)?.slice(1).join(':') ?? CLOCK.exec(typed.words)?.[0];
      return clock ? say(`home by ${clock}`) : null;
    }
    case 'hours-at-most': {
      const days = DAYS.exec(typed.words)?.[0].replace(/ a week$/i, '');
      return days ? say(`${days} a week at most`) : null;
    }
    case 'weekends':
    case 'evenings':
      if (EVERY_OTHER.test(typed.words)) return say(everyOther(typed.words, words, typed.option));
      if (words === '') return null;
      {
        const kept = daysKept(typed.words);
        if (kept) return say(kept.what ? `${kept.days} free for ${kept.what}` : `${kept.days} free`);
        const prayer = /\b(?:namaz|jummah|prayers?)\b/iu.test(words) ? termShaped(words) : null;
        if (prayer) return say(prayer);
      }
      return SOME_DAY.test(words)
        ? say(`${words} free`)
        : say(`${typed.option} free ${/^to \p{Ll}/u.test(words) ? '' : 'for '}${severalOf(inList(words))}`);
    default:
      return null;
  }
}

const EVERY_OTHER = /\b(?:every (?:other|second|2nd)|alternate)\b/iu;

/** "My boy, every 2nd" beside weekends: every other one, and whom it is for. */
function everyOther(typed: string, first: string, what: 'weekends' | 'evenings'): string {
  const day =
    /\b(?:every (?:other|second|2nd)|alternate) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu.exec(
      typed,
    )?.[1];
  if (day) return `every other ${day[0]?.toUpperCase()}${day.slice(1).toLowerCase()} free`;
  const whom =
    EVERY_OTHER.test(first) || first === ''
      ? ''
      : ` for ${inList(first)
          .replace(/^for /iu, '')
          .replace(/^(?=(?:kids|children|girls|boys|family|grandkids|son|daughter)$)/iu, 'my ')}`;
  return `every other ${what.slice(0, -1)} free${whom}`;
}

function distinct(items: Segment[][]): Segment[][] {
  const said = new Set<string>();
  return items.filter((item) => {
    const text = textIn(item).toLowerCase();
    return said.has(text) ? false : said.add(text);
  });
}

/** The least that is needed, and the aim, as items. */
function payItems(slots: Slots): Segment[][] {
  const { need, aim } = sanePay(slots);
  const items: Segment[][] = [];
  if (need) items.push([from(need, need.text, 'figure'), ours(' or more', 'need')]);
  if (aim && aim.text !== need?.text) items.push([from(aim, aim.text, 'figure'), ours(' as the aim', 'aim')]);
  return items;
}

/** So many times the other figure is another period, typed under the wrong word. */
const BEYOND_SENSE = 5;

const TIMES_A_YEAR: Readonly<Record<string, number>> = { hour: 2000, week: 52, month: 12 };
const DEAR: readonly string[] = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'SGD'];
const A_MILLION = 1e6;

/** "$1,000,000 a week" is a joke, and no term. */
const isOfThisWorld = ({ amount, period, currency }: Figure) =>
  (amount ?? 0) * (TIMES_A_YEAR[period ?? ''] ?? 1) <=
  (DEAR.includes(currency) ? A_MILLION : A_MILLION ** 2 / 10);

/** The figures of pay that can stand beside each other: a year's pay under "a month" is left out. */
export function sanePay({ pay: { now, need, aim } }: Slots): Slots['pay'] {
  const base = need ?? now;
  const fits = (figure: Figure | null) =>
    figure !== null && figure.amount !== null && figure.amount > 0 && isOfThisWorld(figure) ? figure : null;
  const isAbsurd =
    need?.amount && now?.amount && need.period === now.period && need.amount > now.amount * BEYOND_SENSE;
  const isOdd =
    aim?.amount &&
    base?.amount &&
    base.period === aim.period &&
    (aim.amount > base.amount * BEYOND_SENSE || (need?.amount ?? 0) > aim.amount);
  return { now: fits(now), need: isAbsurd ? null : fits(need), aim: isOdd ? null : fits(aim) };
}

/** One must-fit as an item of a list. */
function fitItem(fit: Fit): Segment[][] | null {
  const detail = fit.detail?.forms.noun ?? null;
  const say = (text: string) => [[from(fit, text, 'fit')]];
  switch (fit.id) {
    case 'home-by':
      return detail ? say(`home by ${detail}`) : null;
    case 'weekends':
      return say(detail ? `weekends free for ${severalOf(detail)}` : 'weekends free');
    case 'evenings':
      return say(detail ? `evenings free for ${severalOf(detail)}` : 'evenings free');
    case 'school-hours':
      return say('school hours');
    case 'hours-at-most':
      return say(detail ? `${detail} hours a week at most` : 'part-time hours');
    case 'known-hours':
      return say('hours known in advance');
    case 'steady-pay':
      return say('steady pay');
    case 'benefits':
      return say('benefits');
    case 'no-nights':
      return say('no night shifts');
    case 'body':
      return say('work my body can keep doing');
    case 'partly-home':
      return say('some days from home');
    case 'near-home':
      return say('near home');
    case 'quiet':
      return say('a quiet place');
    case 'no-travel':
      return say('no travel');
    case 'free-pace':
      return say('my own pace');
    case 'outdoors':
      return say('outdoor work');
    case 'own':
      return null;
  }
}

/** A listed thing to leave behind that the list can refuse: "the phones" is "no phones". */
function offItem(off: Off): Segment[][] | null {
  if (off.option === 'managing-people') return [[from(off, 'nobody to manage', 'off')]];
  // "No screens all day" could be no screen at any time.
  if (off.option === 'screens') return [[from(off, 'no whole days at a screen', 'off')]];
  const text = off.forms.noun?.replace(/^the\s+/i, '').replace(/\bOT\b/u, 'overtime');
  if (!text || (off.option === null ? !OF_WORK.test(text) : UNSAID.has(off.option))) return null;
  return [[ours('no ', 'off'), from(off, text, 'off')]];
}

/** What is around one at work, as a place can refuse it: "the cold", "hot and steam", "on call". */
function aroundOne(typed: string): string | null {
  const words = typed.trim().replace(/[.!]+$/u, '');
  const starts = /^(?:the )?(\d{1,2}) ?am starts$/iu.exec(words);
  if (starts) return `no ${starts[1]}am starts`;
  return AROUND.find(([what]) => what.test(words))?.[1] ?? null;
}

const AROUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:the |being |bein |working in the )?cold(?: (?:room|store|hall|storage))?$/iu, 'no work in the cold'],
  [/^(?:the |being in the )?(?:heat|hot)(?: and (?:the )?(?:steam|noise|dust))?$/iu, 'no work in the heat'],
  [/^(?:being )?on[- ]call(?: 24\/7| all the time| every (?:other )?weekend)?$/iu, 'no on-call duty'],
  [/^(?:the )?steep ground$/iu, 'no steep ground'],
  [/^(?:the )?fumes\b/iu, 'no fumes'],
  [/^(?:the )?headset$/iu, 'no headset'],
];

/** Words of the person's own that an advertisement can speak of. */
const OF_WORK =
  /\b(?:hours|shifts?|nights?|overtime|OT|weekends?|finishes|targets?|quotas?|calls?|committees?|meetings|commission|driving|ladders?|stairs|commut\w+|duty|duties|tills?|screens?|chains|tarps|dust|noise|contracts?)\b/i;

/** What no advertisement says, or what reads oddly after "no". */
const UNSAID = new Set(['micromanaged', 'one-thing', 'crowds', 'paperwork']);
