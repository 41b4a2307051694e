import type { Brand } from '#src/domain/branding/brand.ts';
import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { withActionDays } from '#src/domain/plan/action-days.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { isTakenOn } from '#src/domain/plan/goals-taken-on.ts';
import { releaseTold } from '#src/domain/release/gate.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { releaseActions, releaseSession } from '#src/domain/release/release-session.ts';
import type { Audience, OfSession, OnPaper } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import { contractPaperOf } from '#src/files/paper/contract-document.ts';
import { underLetterhead } from '#src/files/paper/letterhead.ts';
import { type PaperGiven, paperDocument, toldOnPaper } from '#src/files/paper/paper-document.ts';
import { sessionDocument } from '#src/files/paper/session-document.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { localDate } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';

export const PACK_ITEMS = ['pdf', 'agreed', 'contract', 'file', 'calendar'] as const;
export type PackItem = (typeof PACK_ITEMS)[number];

/** What a pack is made of. */
export type PackGiven = PaperGiven & {
  /** Whose pack it is: what both agreed on may stand in the PDF, where it is ticked. */
  client: Client;
  label: string;
  /** The reflection that is printed, and all of this client's for their own file; null before the first. */
  reflection: Reflection | null;
  reflections: readonly Reflection[];
  versions: readonly Version[];
  /** The session that is printed, and all for their actions. */
  session: Session | null;
  sessions: readonly Session[];
  /** How the coach's papers look; null for plain ones. */
  brand: Brand | null;
  today: string;
};

export type MadeFile = { name: string; file: Released<Audience, Blob>; missing: readonly string[] };

/** The paper of the client's reflection, under the coach's letterhead where one is wanted. */
export function clientPaper(given: PackGiven, reflection: Reflection): Released<OnPaper, SummaryDocument> {
  return headed(given, paperDocument(given, reflection, given.today, given.client));
}

/** A session as a paper for the one or the other. */
export function sessionPaperOf<A extends OfSession>(
  audience: A,
  session: Session,
  given: Pick<
    PackGiven,
    | 'texts'
    | 'language'
    | 'label'
    | 'today'
    | 'brand'
    | 'reflection'
    | 'reflections'
    | 'versions'
    | 'sessions'
  >,
): Released<A, SummaryDocument> {
  const { texts, label, today, reflections, versions, sessions } = given;
  const { dateInWords, timeInWords, language, sessionPaper, questionById } = texts;
  const ofClient = { reflections, versions, sessions, dayOf: localDate, matters: given.language.matters };
  return headed(
    given,
    sessionDocument(releaseSession(audience, session, ofClient), {
      words: sessionPaper,
      goalWords: texts,
      lang: language,
      size: given.reflection?.paper.size ?? 'a4',
      // A code that the coach made up says nothing to the client.
      whose: audience === 'coach' ? label : '',
      today,
      dayOf: (moment) => {
        const day = localDate(moment);
        return day === null ? '' : dateInWords(day);
      },
      timeOf: timeInWords,
      dateInWords,
      asked: ({ questionId, before, after }) =>
        questionById(questionId)?.stem ?? after?.asked ?? before?.asked ?? '',
      inWords: (questionId, answer, answers) => {
        const question = questionById(questionId);
        return question ? answerInWords(texts, question, answer, { answers, questionOf: questionById }) : [];
      },
    }),
  );
}

/** What was agreed before the two began, on a paper of its own; null where nothing is written. */
export function contractPaper(
  given: Pick<PackGiven, 'client' | 'texts' | 'today' | 'brand' | 'reflection'>,
): Released<'client', SummaryDocument> | null {
  return contractPaperOf(given.client, { ...given, size: given.reflection?.paper.size ?? 'a4' });
}

function headed<A extends Audience>(
  { brand, texts }: Pick<PackGiven, 'brand' | 'texts'>,
  paper: Released<A, SummaryDocument>,
): Released<A, SummaryDocument> {
  return brand ? underLetterhead(paper, brand, texts.records.brand.logoAlt) : paper;
}

type DaysGiven = Pick<PackGiven, 'texts' | 'language' | 'reflection' | 'sessions' | 'today'>;

/** The days of the client's goals and of their own actions. */
export function packDays({ texts, language, reflection, sessions, today }: DaysGiven) {
  const actions = releaseActions(sessions, language.matters);
  const days = reflection
    ? calendarDays(
        releaseTold('calendar', {
          reflection,
          write: (seen, audience) => synthesize(seen, texts.questionnaire, { today, audience, language }),
          strandOf: (questionId) => texts.questionById(questionId)?.strand,
          matters: language.matters,
        }),
        today,
      )
    : madeOf(actions, () => []);
  return withActionDays(days, actions);
}

/** Whether there is anything to put into an item. */
export function hasItem(item: PackItem, given: DaysGiven & Pick<PackGiven, 'session' | 'client'>): boolean {
  if (item === 'contract') return given.client.contract !== null;
  if (item === 'agreed') return given.session !== null;
  if (item === 'calendar') return packDays(given).words.length > 0;
  const { reflection, client, today } = given;
  if (item === 'file' || !reflection) return reflection !== null;
  return hasWords(paperDocument(given, reflection, today, client).words, given.texts);
}

/** Whether the answers suggest goals that nobody took on, as the client’s paper may show them. */
export function hasIdeas(
  given: Pick<PackGiven, 'texts' | 'language' | 'today'> & { reflection: Reflection },
): boolean {
  const { reflection, today } = given;
  const { synthesis } = toldOnPaper(given, reflection, today).words;
  return synthesis.goals.some(({ id }) => !isTakenOn(reflection.goals, id));
}

/** Whether a paper says anything besides that the answers are too few. */
function hasWords({ blocks }: SummaryDocument, { document }: Words): boolean {
  return blocks.some((block) => block.kind !== 'title' || block.eyebrow !== document.noStatement);
}

/**
 * Makes the file of an item, or null where there is nothing to make it of. What makes it loads only now. A passphrase locks the
 * client's own file, which takes seconds, and no other.
 */
export async function makeItem(
  item: PackItem,
  given: PackGiven,
  passphrase?: string,
): Promise<MadeFile | null> {
  const { texts, label, today, reflection, session } = given;
  const kinds = texts.records.pack.fileKinds;
  const nameOf = (extension: string) => fileName({ label, kind: kinds[item], date: today, extension });
  switch (item) {
    case 'pdf':
      return reflection && printed(clientPaper(given, reflection), nameOf('pdf'));
    case 'agreed':
      return session && printed(sessionPaperOf('client', session, given), nameOf('pdf'));
    case 'contract': {
      const paper = contractPaper(given);
      return paper && printed(paper, nameOf('pdf'));
    }
    case 'file': {
      if (!reflection) return null;
      const { copyFile } = await import('#src/files/copy/save-copy.ts');
      const copy = releaseCopy({ reflections: given.reflections, versions: given.versions });
      const file = copyFile(copy);
      const plain = { name: nameOf('json'), file, missing: [] };
      return passphrase === undefined ? plain : lockedUp(plain, passphrase);
    }
    case 'calendar': {
      const days = packDays(given);
      if (days.words.length === 0) return null;
      const { calendarFile } = await import('#src/files/calendar/save-calendar.ts');
      return { name: nameOf('ics'), file: await calendarFile(days, texts.plan.calendar), missing: [] };
    }
  }
}

/** A paper as a PDF. */
export async function printed(
  paper: Released<OnPaper | OfSession, SummaryDocument>,
  name: string,
): Promise<MadeFile> {
  const { makePdf } = await import('#src/files/pdf/make-pdf.ts');
  const { blob, missing } = await makePdf(paper);
  return { name, file: madeOf(paper, () => blob), missing };
}

/** The same file, locked with a passphrase, which takes seconds. */
export async function lockedUp({ name, file, missing }: MadeFile, passphrase: string): Promise<MadeFile> {
  const { lockedName, lockReleased } = await import('#src/files/age/save-locked.ts');
  return { name: lockedName(name), file: await lockReleased(file, passphrase), missing };
}

/** Saves files, each alone or all as one ZIP; returns the names that stand in the downloads. */
export async function saveFiles(
  files: readonly MadeFile[],
  { asZip, label, today, texts }: { asZip: boolean; label: string; today: string; texts: Words },
): Promise<readonly string[]> {
  const { saveFile } = await import('#src/files/save-file.ts');
  if (!asZip) {
    for (const { file, name } of files) saveFile(file, name);
    return files.map(({ name }) => name);
  }
  const { zipFiles } = await import('#src/files/pack/zip-files.ts');
  const name = fileName({ label, kind: texts.records.pack.fileKinds.pack, date: today, extension: 'zip' });
  saveFile(await zipFiles(files), name);
  return [name];
}
