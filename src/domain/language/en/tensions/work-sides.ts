import { from, line, ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import { daysKept } from '#src/domain/language/en/goals/term-shapes.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { type Aim, aimsOf, asTyped } from './aims.ts';
import { allOf, chip, quoted, said } from './quote.ts';
import { toYou } from './sides.ts';
import { type Fact, FROM_AFAR, isOften } from './work-facts.ts';

/** The first thing in mind of which this is generally true. */
export function aimOften(typed: readonly Typed[], fact: Fact): Aim | null {
  const aims = aimsOf(typed);
  // One of several that is done from home is the way out already.
  if (fact === 'onTheSpot' && aims.some(({ words }) => FROM_AFAR.test(words))) return null;
  const aim = aims.find((one) => isOften(fact, one));
  return aim ? shownWith(fact, aim) : null;
}

/** The aim by its name where the name says what the fact rests on: "pharmacist again, hospital better" is said as typed of a hospital. */
export function shownWith(fact: Fact, aim: Aim): Aim {
  const words = aim.read?.map(({ text }) => text).join(' ');
  return words === undefined || isOften(fact, { words }) ? aim : asTyped(aim);
}

/** "You need to be home by 18:30.", "The work must fit school hours." */
export function dayEnd(typed: readonly Typed[]): { side: Piece; time: Piece } | null {
  const home = chip(typed, 'fit', 'home-by');
  const school = chip(typed, 'fit', 'school-hours');
  const evenings = allOf(typed, 'fit').find(({ option }) => option === 'evenings');
  if (home && home.words !== '') {
    const [clock = ''] = /^[\d:.]+ ?(?:[ap]\.?m\.?|h)?/iu.exec(home.words) ?? [];
    const isBare = clock.trim() === home.words && clock !== '';
    const time: Piece =
      clock === '' ? null : [from({ ...home, option: null }, clock.trim().replace(/[.]$/u, ''), 'figure')];
    return {
      side:
        isBare && time
          ? line('pull-home-by')`You need to be home by ${time}.`
          : line('pull-home-by')`You need to be home by ${quoted(home)}.`,
      time,
    };
  }
  if (school)
    return {
      side: line('pull-school-hours')`The work must fit ${said(school, 'school hours')}.`,
      time: null,
    };
  return evenings
    ? {
        side: keptFree(evenings),
        time: null,
      }
    : null;
}

/** The hour of a clock, in hours after midnight; one to seven without "am" are of the afternoon. */
export function hourOf(words: string): number | null {
  const [, hours, minutes = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])?\.?m?/iu.exec(words) ?? [];
  if (hours === undefined) return null;
  const count = Number(hours) + Number(minutes) / 60;
  return half?.toLowerCase() === 'a' || count > 12 || (half === undefined && count > 7) ? count : count + 12;
}

const FEW_WORDS = 6;

/** "You want your weekends free for your son Mateo.": plain where it is short, else as typed. */
export function keptFree(kept: Typed, also = ''): Piece {
  const you = [ours(`You${also} want your `, 'pull-kept')];
  const days = daysKept(kept.words);
  if (days)
    return line(
      'pull-kept',
    )`${you}${[from({ ...kept, option: null }, `${days.days} free${days.what ? ` for ${toYou(days.what)}` : ''}`, 'quote')]}.`;
  const what = kept.option === 'evenings' ? 'evenings' : 'weekends';
  const words = kept.words.replace(/[.!]+$/u, '');
  if (words === '') return line('pull-kept')`${you}${said(kept, `${what} free`)}.`;
  const isShort = countStretches(words) <= FEW_WORDS && /^[\p{L}\d '’&,.-]+$/u.test(words);
  const isPlain = isShort && !/^(?:to|for|only|not|no|if|when|because|i|is)\b/iu.test(words);
  return isPlain
    ? line(
        'pull-kept',
      )`${you}${[ours(what, 'kept')]} free for ${[from({ ...kept, option: null }, toYou(words), 'quote')]}.`
    : line('pull-kept')`${you}${[ours(what, 'kept')]} free: ${quoted(kept)}.`;
}
