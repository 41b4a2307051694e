import { line, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { type Aim, aimsOf, alsoInMind } from './aims.ts';
import { type PullRow, pull } from './pull.ts';
import { chip, said } from './quote.ts';
import { isOften, leadingPost, TEACHES } from './work-facts.ts';
import { headOfWork } from './work-heads.ts';

/** Work of which a gift is a great part, by the words for it, and what to ask. */
type PartOfWork = {
  gift: string;
  work: RegExp | ((aim: Aim) => boolean);
  question: string;
  choices: readonly [string, string, string];
};

const PARTS: readonly PartOfWork[] = [
  {
    gift: 'fair-deal',
    work: ({ isOwn, words: what }) =>
      isOwn || /\b(?:buyer|buying|purchas\w+|procurement|sales|seller|trader|estate agent)\b/iu.test(what),
    question: 'Could somebody you trust do the bargaining, or could there be one price that everybody knows?',
    choices: ['One price list for everybody', 'Somebody I trust does it', 'I do it on one day a week'],
  },
  {
    gift: 'deliver',
    work: /\b(?:driv(?:er|ing)|lorr(?:y|ies)|truck\w*|courier|deliver(?:y|ies)|transport|haulage|rider)\b/iu,
    question: 'How many hours on the road would still be good, if you chose the road?',
    choices: ['Short ways, home every day', 'Half the week on the road', 'Planning the ways, others drive'],
  },
  {
    gift: 'care',
    work: (aim) => isOften('care', aim),
    question: 'How many hours of care a week would still leave you strength for the rest?',
    choices: ['Part of the week', 'Care that I plan or teach', 'Full weeks, with long breaks between'],
  },
  {
    gift: 'children',
    work: /\b(?:nursery|kindergarten|preschool|childcare|child ?minder|primary (?:school )?teach\w*|school teacher|nanny|paediatric|pediatric|au pair)\b/iu,
    question: 'How many hours a day with children would still be good?',
    choices: ['Half days', 'One child at a time', 'Older ones rather than small ones'],
  },
  {
    gift: 'figures',
    work: ({ isOwn }) => isOwn,
    question: 'Who could keep the book with you, and on which day of the week?',
    choices: [
      'Somebody I trust keeps it, and I look once a week',
      'One book, ten minutes every evening',
      'A fixed day for it, with nothing else',
    ],
  },
  {
    gift: 'figures',
    work: /\b(?:account\w*(?! manager)|bookkeep\w+|payroll|audit\w*|finance|cashiers?|treasurer|billing|actuar\w+)\b/iu,
    question: 'Whose figures would you still like to keep, and how many hours a day?',
    choices: ['Half the day', 'For people, not for a company', 'Only until I know another part of it'],
  },
  {
    gift: 'lead',
    work: (aim) => leadingPost(aim) !== null,
    question: 'Which parts of leading would you still do, and who could do the rest?',
    choices: ['Showing people the work', 'The planning, with a deputy for the people', 'A smaller team'],
  },
  {
    gift: 'explain',
    work: /\b(?:teacher|teaching|trainers?|tutor\w*|instructor|lecturer)\b/iu,
    question: 'To whom would you still explain things, and how many hours a day?',
    choices: ['One person at a time', 'A few hours, with work of my own between', 'Those who ask for it'],
  },
  {
    gift: 'listen',
    work: /\b(?:counsel+(?:l?or|l?ing)|therap(?:ist|y)|social work\w*|psycholog\w+|mediator|mediation|chaplain|helpline)\b/iu,
    question: 'How many hours of listening a day are good for you, before it is too many?',
    choices: ['Three at most', 'Half the day', 'Groups rather than one to one'],
  },
  {
    gift: 'computers',
    work: /\b(?:software|developer|programm\w+|it support|web|data|help ?desk|system administrator)\b/iu,
    question: 'Which part of it is with people, or away from the screen?',
    choices: ['Asking people what they need', 'Teaching others to use it', 'Half days'],
  },
  {
    gift: 'cook',
    work: /\b(?:cooks?|cooking|chefs?|kitchens?|catering|restaurants?|canteen|food truck)\b/iu,
    question: 'For how many people, and on how many days, would cooking still be good?',
    choices: ['Few days a week', 'Few people', 'Others cook, and I run it'],
  },
];

/** "You say that agreeing on a fair price tires you."; `also`, what they want to leave with it. */
function tiresSide(gift: Gift, also: Piece): Piece {
  return also
    ? line(
        'pull-tires',
      )`You say that ${words(gift, 'gerund')} tires you, and you want to leave ${also} behind.`
    : line('pull-tires')`You say that ${words(gift, 'gerund')} tires you.`;
}

/** Gifts of a trade that may be about any work: "software for shops" is still at a computer. */
const IS_THE_TRADE: ReadonlySet<string> = new Set([
  'fair-deal',
  'figures',
  'organise',
  'explain',
  'listen',
  'computers',
  'write',
]);

/** Whether the post leads or trains those who do the work. */
function isOverIt(aim: Aim): boolean {
  return leadingPost(aim) !== null || TEACHES.test(aim.words);
}

/** What tires is a great part of the very work in mind. */
export const tiresWork: PullRow = {
  id: 'tires-work',
  find: ({ slots, typed }) => {
    for (const gift of slots.gifts.filter(({ isTiring }) => isTiring)) {
      for (const part of PARTS.filter((one) => one.gift === gift.option)) {
        const { work } = part;
        const aim = aimsOf(typed).find((one) =>
          typeof work === 'function'
            ? work(one)
            : (IS_THE_TRADE.has(part.gift) ? work.test(one.words) : headOfWork(work, one.words) !== null) &&
              (['explain', 'children'].includes(gift.option ?? '') || !isOverIt(one)),
        );
        if (!aim) continue;
        const selling = gift.option === 'fair-deal' ? chip(typed, 'off', 'selling') : null;
        return pull(
          [tiresSide(gift, selling && said(selling, 'selling')), alsoInMind(aim)],
          part.question,
          part.choices,
        );
      }
    }
    return null;
  },
};

/** No more selling, and something of one's own that must find its customers. */
export const sellingOwn: PullRow = {
  id: 'selling-own',
  find: ({ typed }) => {
    const off = chip(typed, 'off', 'selling');
    const own = aimsOf(typed).find(({ isOwn }) => isOwn);
    if (!off || !own) return null;
    return pull(
      [line('pull-away')`You want to leave ${said(off, 'selling')} behind.`, alsoInMind(own)],
      'Would a flat price list do that part for you, or somebody you trust who takes the calls?',
      ['A flat price list', 'Somebody I trust takes the calls', 'One big customer who sends the work'],
    );
  },
};
