import { gift, origin, serving } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, holds, own } from './pull-fixture.ts';

const lead = gift({ gerund: 'leading a team' }, { option: 'lead', isTiring: true });

checkPulls([
  {
    id: 'lead-off',
    sides: [{ typed: [chosen('off', 'managing-people')] }, { typed: [own('target', 'ward manager')] }],
    text: 'You want to leave managing people behind. You are also thinking of “ward manager”.',
    question: 'Is it the post you want, or the work without the people to manage?',
  },
  {
    id: 'lead-hours',
    sides: [
      { typed: [chosen('fit', 'hours-at-most', '24')], slots: { hours: { canGive: 24, now: null } } },
      { typed: [own('target', 'shift leader')] },
    ],
    text: 'You want at most 24 hours a week. You are also thinking of “shift leader”.',
    question: 'Who would lead on the days when you are not there?',
  },
  {
    id: 'nights-work',
    sides: [{ typed: [chosen('off', 'nights')] }, { typed: [own('target', 'nurse in a hospital')] }],
    text: 'You want to leave night shifts behind. You are also thinking of “nurse in a hospital”.',
    question: 'Where is that work done by day, and who could tell you?',
  },
  {
    id: 'best-nights',
    sides: [
      { typed: [own('best', 'the ward is asleep, 4 in the morning', 'when')] },
      { typed: [chosen('fit', 'no-nights')] },
    ],
    text: 'You are at your best when “the ward is asleep, 4 in the morning”. You also want no night work.',
    question: 'Where could you have moments like that, and keep this as it is?',
  },
  {
    id: 'weekends-trade',
    sides: [{ typed: [chosen('fit', 'weekends', 'my two girls')] }, { typed: [own('target', 'line cook')] }],
    text: 'You want your weekends free for your two girls. You are also thinking of “line cook”.',
    question: 'What part of it could be done on weekdays, and who could take the days you want free?',
  },
  {
    id: 'body-trade',
    sides: [{ typed: [chosen('fit', 'body')] }, { typed: [own('target', 'roofer')] }],
    text: 'You want work that your body can keep doing. You are also thinking of “roofer”.',
    question: 'Which part of it could you still do in ten years, and who would do the rest?',
  },
  {
    id: 'phones-work',
    sides: [{ typed: [chosen('off', 'phones')] }, { typed: [own('target', 'doctors receptionist')] }],
    text: 'You want to leave the phones behind. You are also thinking of “doctors receptionist”.',
    question: 'How many calls a day would still be all right?',
  },
  {
    id: 'selling-work',
    sides: [{ typed: [chosen('off', 'selling')] }, { typed: [own('target', 'work in a shop')] }],
    text: 'You want to leave selling behind. You are also thinking of “work in a shop”.',
    question: 'Which part of it has no figure to reach?',
  },
  {
    id: 'hands-on-away',
    sides: [{ typed: [chosen('off', 'hands-on')] }, { typed: [own('target', 'carer')] }],
    text: 'You want to leave hands-on care behind. You are also thinking of “carer”.',
    question: 'How many hours by the bed would still be all right?',
  },
  {
    id: 'noise-work',
    sides: [{ typed: [chosen('fit', 'quiet')] }, { typed: [own('target', 'chef')] }],
    text: 'You want a quiet place to work in. You are also thinking of “chef”.',
    question: 'Where is the same work done in a quieter place?',
  },
  {
    id: 'screens-work',
    sides: [{ typed: [chosen('off', 'screens')] }, { typed: [own('target', 'data analyst')] }],
    text: 'You want to leave whole days at a screen behind. You are also thinking of “data analyst”.',
    question: 'Which part of it takes you away from the screen?',
  },
  {
    id: 'away-work',
    sides: [{ typed: [chosen('fit', 'no-travel')] }, { typed: [own('target', 'truck driver')] }],
    text: 'The work must not involve travel. You are also thinking of “truck driver”.',
    question: 'Which part of that work is done near home, and who offers it?',
  },
  {
    id: 'home-days-work',
    sides: [{ typed: [chosen('fit', 'partly-home')] }, { typed: [own('target', 'hairdresser')] }],
    text: 'You want some days from home. You are also thinking of “hairdresser”.',
    question: 'Which part of it could be done from home, on which day?',
  },
  {
    id: 'outdoors-work',
    sides: [{ typed: [chosen('fit', 'outdoors')] }, { typed: [own('target', 'web designer')] }],
    text: 'You want to be outdoors. You are also thinking of “web designer”.',
    question: 'Which part of it is done outdoors, and who offers that?',
  },
  {
    id: 'steady-uneven',
    sides: [{ typed: [chosen('fit', 'steady-pay')] }, { typed: [own('target', 'musician')] }],
    text: 'You want steady pay. You are also thinking of “musician”.',
    question: 'How many days a week of paid work would make the rest of it safe?',
  },
  {
    id: 'tires-work',
    sides: [{ slots: { gifts: [lead] } }, { typed: [own('target', 'shift leader')] }],
    text: 'You say that leading a team tires you. You are also thinking of “shift leader”.',
    question: 'Which parts of leading would you still do, and who could do the rest?',
  },
  {
    id: 'gift-off',
    sides: [
      { slots: { gifts: [{ ...lead, isTiring: false }] } },
      { typed: [chosen('off', 'managing-people')] },
    ],
    text: 'People come to you for leading a team. You also want to leave managing people behind.',
    question: 'Which parts of leading would you still do, with nobody under you?',
  },
  {
    id: 'supervise-pass',
    sides: [
      { slots: { serving: serving('lead', 'young cooks') } },
      { typed: [chosen('off', 'managing-people')] },
    ],
    text: 'You want to lead young cooks. You also want to leave managing people behind.',
    question: 'Who would decide about their hours and their pay, if you only teach?',
  },
  {
    id: 'alone-people',
    sides: [
      { typed: [own('best', 'on my own, early, before the traffic', 'where')] },
      { typed: [own('target', 'teach the young drivers')] },
    ],
    text: 'You are at your best “on my own, early, before the traffic”. You are also thinking of “teach the young drivers”.',
    question: 'Would one person beside you suit you, or could you stand in front of a room?',
  },
  {
    id: 'quiet-people',
    sides: [{ typed: [chosen('fit', 'quiet')] }, { slots: { serving: serving('teach', 'boys') } }],
    text: 'You want a quiet place to work in. You also want to teach boys.',
    question: 'How many of them at once would still be quiet enough?',
  },
  {
    id: 'glad-paper',
    sides: [
      {
        slots: {
          gifts: [
            gift({ gerund: 'doing hair' }, { ...origin('doing hair for my friends'), isStarred: true }),
          ],
        },
        typed: [own('strength', 'doing hair for my friends')],
      },
      holds('hairdressing level 2', 'not-finished'),
    ],
    text: 'You would like to fill your days with “doing hair for my friends”. Your “hairdressing level 2” is not finished.',
    question: 'Would you like to be paid for that work, or is it something you bring along?',
  },
  {
    id: 'two-aims',
    sides: [
      { typed: [own('target', 'joiner apprenticeship')] },
      { typed: [own('target', 'something boring, home every night')] },
    ],
    text: 'You are thinking of “joiner apprenticeship”. You are also thinking of “something boring, home every night”.',
    question: 'If both said yes on the same day, which one would you be sorry to turn down?',
  },
  {
    id: 'own-and-job',
    sides: [{ typed: [chosen('target', 'own', 'my own bay')] }, { typed: [own('target', 'coded welder')] }],
    text: 'You are thinking of something of your own: “my own bay”. You are also thinking of “coded welder”.',
    question: 'Which one comes first, and for how long?',
  },
  {
    id: 'off-goes-on',
    sides: [
      { typed: [own('off', 'Committees.')] },
      { typed: [own('meanwhile', 'Church furnace committee')] },
    ],
    text: 'You want to leave this behind: “Committees”. This has to go on meanwhile: “Church furnace committee”.',
    question: 'On which day does it end, and who could have it after you?',
  },
  {
    id: 'move-near',
    sides: [{ typed: [chosen('place', 'would-move')] }, { typed: [chosen('fit', 'near-home')] }],
    text: 'You would move for the right work. The work must also be near home.',
    question: 'Which home would it have to be near: the one you have, or a new one?',
  },
  {
    id: 'move-goes-on',
    sides: [{ typed: [chosen('place', 'would-move')] }, { typed: [own('meanwhile', 'shop must not close')] }],
    text: 'You would move for the right work. This has to go on meanwhile: “shop must not close”.',
    question: 'Who could keep that going while you are away?',
  },
  {
    id: 'move-care',
    sides: [{ typed: [chosen('place', 'abroad-work')] }, { typed: [chosen('meanwhile', 'cares-for')] }],
    text: 'You are thinking of working in another country. There is also someone you look after.',
    question: 'Who could look after them if a place came up far away?',
  },
  {
    id: 'move-travel',
    sides: [
      { typed: [chosen('place', 'would-move')] },
      { typed: [own('fit', 'bus or a lift, no licence yet')] },
    ],
    text: 'You would move for the right work. You also need this: “bus or a lift, no licence yet”.',
    question: 'In a new place, how would you get to work in the first month?',
  },
]);
