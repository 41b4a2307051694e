import type { AnsweredIn } from '#src/domain/coaching/answered-in.ts';
import type { Answer, Answers } from '#src/domain/model/answer.ts';
import type { Action, NoteKind, OfferedWording, TopicState } from '#src/domain/model/session.ts';
import { firstStepOf, type PromiseWords, promiseOf } from '#src/domain/plan/promise.ts';
import type { SessionSeen } from '#src/domain/release/release-session.ts';
import type { OfSession } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import type { Block, Run, SummaryDocument } from './blocks.ts';

/** The words of a session on paper, handed in. A day or time comes as it is written for people. */
export type SessionWords = {
  title: Readonly<Record<OfSession, string>>;
  eyebrow: Readonly<Record<OfSession, string>>;
  sessionOf: (day: string) => string;
  byline: (whose: string, day: string) => string;
  /** Said of a paper that is the coach's alone. */
  mark: string;
  agenda: string;
  topic: string;
  state: string;
  states: Readonly<Record<TopicState, string>>;
  carried: (topic: string) => string;
  agreements: string;
  actions: string;
  actionEyebrow: (whose: string, by: string, state: string) => string;
  whose: Readonly<Record<OfSession, Readonly<Record<Action['whose'], string>>>>;
  by: (day: string) => string;
  noDay: string;
  open: string;
  done: (day: string) => string;
  howWeKnow: string;
  said: Readonly<Record<OfSession, string>>;
  /** What was answered of the questionnaire, and what stood there before. */
  answered: string;
  before: (lines: string) => string;
  takenAway: string;
  goals: Readonly<Record<OfSession, string>>;
  measure: string;
  ifThen: string;
  shared: Readonly<Record<OfSession, string>>;
  private: string;
  note: (kind: string, time: string) => string;
  kinds: Readonly<Record<NoteKind, string>>;
  offered: string;
  offer: (text: string, answer: string) => string;
  offerAnswers: Readonly<Record<OfferedWording['answer'], string>>;
  additions: string;
  addition: (day: string) => string;
  nothing: string;
  footer: Readonly<Record<OfSession, string>>;
  pageLabel: string;
};

export type SessionGiven = {
  words: SessionWords;
  /** How a goal is put down. */
  goalWords: PromiseWords;
  lang: string;
  size: SummaryDocument['size'];
  /** Whose session it is: a label or code. */
  whose: string;
  today: string;
  /** The day and the time of a moment as they are written for people. */
  dayOf: (moment: string) => string;
  timeOf: (moment: string) => string;
  dateInWords: (date: string) => string;
  /** A question, and an answer to it in words; `around` are the answers beside it. */
  asked: (answered: AnsweredIn) => string;
  inWords: (questionId: string, answer: Answer, around: Answers) => readonly string[];
};

/** A session on paper, as one of the two may have it: the coach's own record, or what the client takes home. */
export function sessionDocument<A extends OfSession>(
  session: Released<A, SessionSeen>,
  given: SessionGiven,
): Released<A, SummaryDocument> {
  const { audience } = session;
  const { words } = given;
  return madeOf(session, (seen) => ({
    lang: given.lang,
    title: words.title[audience],
    author: '',
    date: given.today,
    footer: words.footer[audience],
    pageLabel: words.pageLabel,
    size: given.size,
    blocks: blocksOf(audience, seen, given),
  }));
}

function blocksOf(audience: OfSession, seen: SessionSeen, given: SessionGiven): readonly Block[] {
  const { words, dayOf, timeOf, whose } = given;
  const opening: Block = {
    kind: 'title',
    eyebrow: words.eyebrow[audience],
    runs: [{ text: words.sessionOf(dayOf(seen.startedAt)) }],
    byline: words.byline(whose, given.dateInWords(given.today)),
  };
  const notes = (which: 'private' | 'shared') =>
    seen.notes
      .filter(({ audience: readers }) => readers === which)
      .map(({ kind, at, text }) => labelled(words.note(words.kinds[kind], timeOf(at)), text));
  const sections = [
    ...agendaBlocks(seen, words),
    ...listOf(
      words.agreements,
      seen.agreements.map(({ text }) => [{ text }]),
    ),
    ...actionBlocks(audience, seen, given),
    ...goalBlocks(audience, seen, given),
    ...listOf(
      words.said[audience],
      seen.said.map(({ question, text }) => labelled(question, text)),
    ),
    ...answeredBlocks(seen, given),
    ...listOf(words.shared[audience], notes('shared')),
    ...listOf(words.private, notes('private')),
    ...listOf(
      words.offered,
      seen.offered.map(({ text, answer }) => [{ text: words.offer(text, words.offerAnswers[answer]) }]),
    ),
    ...listOf(
      words.additions,
      seen.additions.map(({ at, text }) => labelled(words.addition(dayOf(at)), text)),
    ),
  ];
  const mark: Block[] = audience === 'coach' ? [paragraph(words.mark, 'sans')] : [];
  return [opening, ...mark, ...(sections.length > 0 ? sections : [paragraph(words.nothing, 'serif')])];
}

function agendaBlocks({ agenda }: SessionSeen, words: SessionWords): Block[] {
  if (agenda.length === 0) return [];
  return [
    heading(words.agenda),
    {
      kind: 'table',
      caption: '',
      head: [words.topic, words.state],
      rows: agenda.map(({ text, state, carriedFrom }) => [
        carriedFrom === null ? text : words.carried(text),
        words.states[state],
      ]),
    },
  ];
}

function actionBlocks(
  audience: OfSession,
  { actions }: SessionSeen,
  { words, dateInWords, dayOf }: SessionGiven,
): Block[] {
  if (actions.length === 0) return [];
  return [
    heading(words.actions),
    ...actions.map(
      ({ what, byWhen, howWeKnow, whose, doneAt }): Block => ({
        kind: 'card',
        eyebrow: words.actionEyebrow(
          words.whose[audience][whose],
          byWhen === null ? words.noDay : words.by(dateInWords(byWhen)),
          doneAt === null ? words.open : words.done(dayOf(doneAt)),
        ),
        title: [{ text: what }],
        rows: howWeKnow.trim() === '' ? [] : [{ label: words.howWeKnow, runs: [{ text: howWeKnow }] }],
      }),
    ),
  ];
}

function goalBlocks(
  audience: OfSession,
  { goals }: SessionSeen,
  { words, goalWords }: SessionGiven,
): Block[] {
  if (goals.length === 0) return [];
  return [
    heading(words.goals[audience]),
    ...goals.map(
      ({ measure, ifThen, ...goal }): Block => ({
        kind: 'card',
        eyebrow: '',
        title: [{ text: textOf(promiseOf(goal, goalWords)) }],
        rows: [
          { label: '', text: textOf(firstStepOf(goal, goalWords)) },
          { label: words.measure, text: measure },
          { label: words.ifThen, text: ifThen },
        ]
          .filter(({ text }) => text.trim() !== '')
          .map(({ label, text }) => ({ label, runs: [{ text }] })),
      }),
    ),
  ];
}

/** Each question with what the client answers now, and what stood there before the session. */
function answeredBlocks({ answered }: SessionSeen, { words, asked, inWords }: SessionGiven): Block[] {
  const items = answered.flatMap(({ changed, before, after }) =>
    changed.map((each) => {
      const told = (answer: Answer | null, around: Answers) =>
        answer ? inWords(each.questionId, answer, around).join(' · ') : '';
      const [was, is] = [told(each.before, before), told(each.after, after)];
      const now = is === '' ? words.takenAway : is;
      return labelled(asked(each), was === '' ? now : `${now} ${words.before(was)}`);
    }),
  );
  return listOf(words.answered, items);
}

function listOf(title: string, items: readonly (readonly Run[])[]): Block[] {
  return items.length === 0 ? [] : [heading(title), { kind: 'list', ordered: false, items }];
}

function labelled(label: string, text: string): Run[] {
  // A question brings its own sign at the end.
  return [{ text: /[?:.!…]$/u.test(label) ? `${label} ` : `${label}: ` }, { text }];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

function paragraph(text: string, voice: 'sans' | 'serif'): Block {
  return { kind: 'paragraph', voice, runs: [{ text }] };
}
