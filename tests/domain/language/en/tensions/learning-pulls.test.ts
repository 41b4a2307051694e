import { origin } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, holds, learns, own, type Side } from './pull-fixture.ts';

const by: Side = { typed: [chosen('deadline', 'working-by', 'June, when school starts')] };
const ends: Side = { typed: [chosen('deadline', 'ends-on', '31 Dec')] };
const lasts: Side = { typed: [chosen('deadline', 'money-lasts', '2')] };
const open: Side = { typed: [chosen('target', 'not-yet')] };

checkPulls([
  {
    id: 'cushion-learning',
    sides: [
      { slots: { standing: 'looking' }, typed: [chosen('cushion', 'under-three')] },
      learns('the pharmacy exam'),
    ],
    text: 'You are set on the pharmacy exam. You could not live on less money for three months.',
    question: 'What work could keep you going while you learn it?',
  },
  {
    id: 'course-hours',
    sides: [
      { typed: [chosen('learning-hours', 'one-two')] },
      { typed: [own('learning', 'language teacher 420 hours course', 'later')] },
    ],
    text: 'You list “language teacher 420 hours course” to learn. You can give 1 to 2 hours a week to learning.',
    question:
      'At that pace it takes about four years. Is it worth that, or is there a shorter part that counts?',
  },
  {
    id: 'class-learning',
    sides: [{ typed: [own('off', 'sitting in a classroom')] }, learns('the apprenticeship')],
    text: 'You want to leave the classroom behind. You are also set on the apprenticeship.',
    question: 'How many days in class would be all right, if the rest is hands-on?',
  },
  {
    id: 'many-papers',
    sides: [
      { typed: [chosen('learning-hours', 'one-two')] },
      learns('bookkeeping'),
      learns('easy Vietnamese'),
    ],
    text: 'You are set on “bookkeeping”. You are also set on “easy Vietnamese”, with 1 to 2 hours a week for both.',
    question: 'Is there room for both in a week, or does one wait until the other is done?',
  },
  {
    id: 'hours-learning',
    sides: [{ typed: [chosen('learning-hours', 'none')] }, learns('bookkeeping')],
    text: 'You are set on “bookkeeping”. You can give no hours right now to learning.',
    question: 'Which hour of the week would be for it, and what would have to give way?',
  },
  {
    id: 'study-pay',
    sides: [learns('a nursing degree'), { typed: [chosen('meanwhile', 'housing', '1450')] }],
    text: 'You are set on a nursing degree. There is also the rent or a mortgage of 1,450 a month to pay.',
    question: 'Is there a way to it that pays you while you learn?',
  },
  {
    id: 'papers-no-school',
    sides: [
      holds('teaching degree', 'missing', '11 credits'),
      { slots: { noSchool: origin('no more school') } },
    ],
    text: 'Your “teaching degree” still lacks 11 credits. You also want no more school.',
    question: 'Would training at work, with pay, count as school for you?',
  },
  {
    id: 'papers-years',
    sides: [
      { typed: [own('target', 'court expert for locks')] },
      holds('court expert', 'missing', 'the application and the exam'),
    ],
    text: 'You are thinking of “court expert for locks”. For your “court expert” this is still missing: “the application and the exam”.',
    question: 'Could you start that work before you have the paper?',
  },
  {
    id: 'papers-years',
    sides: [{ typed: [own('target', 'court expert for locks')] }, holds('court expert', 'missing')],
    text: 'You are thinking of “court expert for locks”. Something is still missing from your “court expert”.',
    question: 'Could you start that work before you have the paper?',
  },
  {
    id: 'by-paper',
    arc: 'back',
    sides: [by, holds('nursing licence', 'lapsed')],
    text: 'You give a date to be working by: “June, when school starts”. Your “nursing licence” has run out.',
    question: 'What has to be done to renew it, and by which month, to make that date?',
  },
  {
    id: 'date-learning',
    sides: [by, learns('bookkeeping')],
    text: 'You give a date to be working by: “June, when school starts”. You are also set on “bookkeeping”.',
    question: 'Would an employer take you while you are still learning it?',
  },
  {
    id: 'ends-learning',
    sides: [ends, learns('a law degree')],
    text: 'Your job ends: “31 Dec”. You are also set on a law degree.',
    question: 'How much of it could be done before then, and what would keep you going after that?',
  },
  {
    id: 'ends-own',
    sides: [ends, { typed: [chosen('target', 'own', 'nail shop')] }],
    text: 'Your job ends: “31 Dec”. You are also thinking of something of your own: “nail shop”.',
    question: 'Is that date too early or just right, and how much must be put aside by then?',
  },
  {
    id: 'date-later',
    sides: [ends, learns('safety licence', 'later')],
    text: 'Your job ends: “31 Dec”. You marked a safety licence as “later”.',
    question: 'Which part of it could you start before then?',
  },
  {
    id: 'date-decides',
    sides: [{ typed: [own('deadline', 'I decide before 19 March')] }, open],
    text: 'You keep a date in mind: “I decide before 19 March”. You also say “not yet” about a job in mind.',
    question: 'What would be enough to know by then: the kind of work, the hours or the pay?',
  },
  {
    id: 'date-open',
    sides: [lasts, open],
    text: 'Your money will last 2 months. You also say “not yet” about a job in mind.',
    question: 'What would be enough to know by then: the kind of work, the hours or the pay?',
  },
  {
    id: 'date-hours',
    arc: 'steady',
    sides: [lasts, { typed: [chosen('fit', 'no-nights'), chosen('cushion', 'under-three')] }],
    text: 'Your money will last 2 months. The work must not involve nights.',
    question:
      'What else could give way first so that this could stay: the kind of work, the starting pay or the journey there?',
  },
  {
    id: 'date-goes-on',
    sides: [by, { typed: [own('meanwhile', 'Society accounts till AGM in August')] }],
    text: 'You give a date to be working by: “June, when school starts”. This has to go on meanwhile: “Society accounts till AGM in August”.',
    question: 'Who could share it in the weeks when you have both?',
  },
  {
    id: 'late-study',
    sides: [
      {
        typed: [chosen('deadline', 'stop-in', '4')],
        slots: { deadline: { kind: 'stop-in', years: 4, origin: origin('4') } },
      },
      learns('a law degree'),
    ],
    text: 'You will stop working in 4 years. You are also set on a law degree, and that often takes years.',
    question: 'How many years of using it would make it worth the time, or does part of it count by itself?',
  },
  {
    id: 'few-days-daily',
    sides: [
      { typed: [own('fit', 'Monday Wednesday Friday morning only')] },
      { typed: [own('meanwhile', 'production every day')] },
    ],
    text: 'The work must fit this: “Monday Wednesday Friday morning only”. This has to go on meanwhile: “production every day”.',
    question: 'Who decides on the other days, and what may they decide without you?',
  },
]);
