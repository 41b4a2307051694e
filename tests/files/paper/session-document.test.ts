import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { NO_BRAND } from '#src/domain/branding/brand.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { releaseSession } from '#src/domain/release/release-session.ts';
import type { OfSession } from '#src/domain/sharing/audience.ts';
import { formats } from '#src/files/formats.ts';
import { underLetterhead } from '#src/files/paper/letterhead.ts';
import { type SessionGiven, sessionDocument } from '#src/files/paper/session-document.ts';
import { sessionPaper } from '#src/i18n/en/session-paper.ts';
import { loadKept } from '#tests/files/pdf/kept-fonts.ts';
import { findTags, readBack } from '#tests/files/pdf/read-back.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const AT = '2026-11-22T10:05:00.000Z';
const session = aSession({
  agenda: [
    { id: 't1', text: 'The talk with the school', state: 'discussed', carriedFrom: 's0' },
    { id: 't2', text: 'Evenings', state: 'deferred', carriedFrom: null },
  ],
  agreements: [{ id: 'g1', text: 'We meet every two weeks', at: AT }],
  actions: [
    {
      id: 'a1',
      what: 'Ring the school',
      byWhen: '2026-12-01',
      howWeKnow: 'A date is fixed',
      whose: 'client',
      doneAt: null,
      goalId: null,
    },
  ],
  notes: [
    { id: 'n1', at: AT, kind: 'worked-on', text: 'The open day went well', audience: 'shared' },
    { id: 'n2', at: AT, kind: 'free', text: 'Looked tired', audience: 'private' },
  ],
  offered: [{ id: 'o1', reflectionId: 'r1', key: 'k', text: 'a calm head', at: AT, answer: 'left' }],
  lockedAt: AT,
  additions: [{ at: AT, text: 'She rang a day later' }],
});

const ofClient = {
  reflections: [
    {
      ...emptyReflection({ id: 'r1', now: AT, language: 'en' }),
      said: [{ id: 's1-k', at: AT, question: 'What do you want this for?', text: 'A quiet week' }],
      goals: [aGoal({ takenOn: '2026-11-22' })],
    },
  ],
  versions: [],
  sessions: [],
  dayOf: (moment: string) => moment.slice(0, 10) || null,
  matters: en.matters,
};

const given: SessionGiven = {
  words: sessionPaper,
  goalWords: english,
  lang: 'en',
  size: 'a4',
  whose: 'K-17',
  today: '2026-11-23',
  dayOf: (moment) => english.dateInWords(moment.slice(0, 10)),
  timeOf: (moment) => moment.slice(11, 16),
  dateInWords: english.dateInWords,
  asked: ({ questionId }) => `Question ${questionId}?`,
  inWords: (_, answer) => [JSON.stringify(answer.value)],
};
const paperOf = <A extends OfSession>(audience: A) =>
  sessionDocument(releaseSession(audience, session, ofClient), given);
const textOf = async (paper: ReturnType<typeof paperOf<OfSession>>) =>
  new TextDecoder().decode((await formats.text.render(paper)).bytes);

it('is the whole session for the coach, marked as the coach’s own', async () => {
  const text = await textOf(paperOf('coach'));
  for (const said of [
    'Session of 22 November 2026',
    'This is the coach’s own record',
    'The talk with the school (carried over)',
    'How it stands: deferred to next time',
    'We meet every two weeks',
    'the client · by 1 December 2026 · open: Ring the school',
    'We will know: A date is fixed',
    'We worked on, 10:05: The open day went well',
    'Note, 10:05: Looked tired',
    '“a calm head” · left',
    'On 22 November 2026: She rang a day later',
    'What do you want this for? A quiet week',
    'By 1 February 2027, I will finish the bookkeeping course.',
  ])
    expect(text).toContain(said);
});

it('is for the client what was said between the two, and no more', async () => {
  const text = await textOf(paperOf('client'));
  for (const said of [
    'We meet every two weeks',
    'for you · by 1 December 2026',
    'The open day went well',
    'WHAT YOU SAID',
    'A quiet week',
    'GOALS THAT YOU TOOK ON',
    'By 1 February 2027, I will finish the bookkeeping course.',
    'First step, by 29 November: find a free course.',
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/Looked tired|calm head|a day later|coach’s own record|Private/);
});

it('has for the coach what was answered in it, with what stood there before, and for the client nothing of it', async () => {
  const [reflection] = ofClient.reflections;
  if (!reflection) throw new Error('There is no reflection.');
  const answer = (text: string) => ({
    value: { kind: 'starter' as const, parts: { a: text } },
    setAside: null,
    wordings: {},
    channels: {},
    asked: '',
  });
  const stood = (cause: 'before-session' | 'at-session', keptAt: string, text: string) => ({
    id: cause,
    reflectionId: reflection.id,
    name: '',
    cause,
    reason: null,
    keptAt,
    reflection: { ...reflection, answers: { q1: answer(text) } },
    revision: 0,
  });
  const over = '2026-11-22T11:00:00.000Z';
  const finished = { ...session, endedAt: over, lockedAt: over };
  const versions = [
    stood('before-session', session.startedAt, 'planted-before'),
    stood('at-session', over, 'planted-after'),
  ];
  const all = {
    ...ofClient,
    reflections: [{ ...reflection, createdAt: '2026-01-01T10:00:00.000Z' }],
    versions,
  };
  const record = await textOf(sessionDocument(releaseSession('coach', finished, all), given));
  expect(record).toContain('ANSWERS THAT THE CLIENT GAVE OR CHANGED IN THIS SESSION');
  expect(record.replaceAll(/\s+/g, ' ')).toMatch(
    /Question q1\? .*planted-after.* \(before: .*planted-before.*\)/,
  );
  const theirs = await textOf(sessionDocument(releaseSession('client', finished, all), given));
  expect(theirs).not.toContain('planted');
});

it('says so where nothing was written down', async () => {
  const paper = sessionDocument(
    releaseSession('client', aSession(), { ...ofClient, reflections: [] }),
    given,
  );
  expect(await textOf(paper)).toContain('Nothing was written down');
});

/** One white pixel. */
const PIXEL =
  'data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

it('stands under the coach’s letterhead as a PDF, in which the name is read and the logo described where it stands alone', async () => {
  const brand = { name: 'Coach Ode', contact: 'ode@example.org', color: '#8a1c4a', logo: null };
  const logo = { picture: PIXEL, width: 1, height: 1 };
  const named = underLetterhead(paperOf('coach'), { ...brand, logo }, 'Logo of the coach');
  const read = await readBack((await formats.pdf.render(named, { loadFace: loadKept })).bytes);
  expect(read.pages[0]).toMatch(/^CoachOdeode@example\.org/);
  expect(findTags(read.tags, 'Figure')).toEqual([]);
  const alone = underLetterhead(paperOf('coach'), { ...NO_BRAND, logo }, 'Logo of the coach');
  const drawn = await readBack((await formats.pdf.render(alone, { loadFace: loadKept })).bytes);
  expect(findTags(drawn.tags, 'Figure').map(({ alt }) => alt)).toEqual(['Logo of the coach']);
  expect(underLetterhead(paperOf('coach'), NO_BRAND, '').words.letterhead).toBeUndefined();
});
