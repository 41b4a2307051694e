import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import { calendarDays } from '#src/domain/plan/calendar-days.ts';
import { releaseAnswer, releaseOwn, releaseTold } from '#src/domain/release/gate.ts';
import { type InCopy, releaseCopy } from '#src/domain/release/release-copy.ts';
import { madeOf, madeOfAll, type Released } from '#src/domain/sharing/released.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { FeedbackPaper } from '#src/features/rehearsal/feedback-paper.tsx';
import type { PrintView } from '#src/features/results/print-view.tsx';
import { saveCalendar } from '#src/files/calendar/save-calendar.ts';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { saveCopy } from '#src/files/copy/save-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { formats } from '#src/files/formats.ts';
import { makePdf } from '#src/files/pdf/make-pdf.ts';
import { shareText } from '#src/files/sharing/share-text.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const TODAY = '2026-11-22';
const NOW = new Date('2026-11-22T10:00:00Z');
const reflection = quickPerson().done();
const told = releaseTold('calendar', {
  reflection,
  write: (seen, audience) => synthesize(seen, questionnaire, { today: TODAY, audience, language: en }),
  strandOf: () => undefined,
  matters: en.matters,
});
const days: readonly CalendarDay[] = [
  { uid: 'd1', kind: 'goal', date: '2026-12-31', text: 'Ask for a talk.', notes: [] },
];

describe('a way out', () => {
  it('does not compile with words that did not go through the gate', () => {
    // @ts-expect-error days that nobody released
    expect(() => writeCalendar(days, plan.calendar, NOW)).toThrow();
    const copy = { reflections: [reflection], clients: [], sessions: [], versions: [] };
    // @ts-expect-error a copy that nobody released
    expect(() => writeCopy(copy, '')).toThrow();
    const unmade = [
      // @ts-expect-error days that nobody released
      () => saveCalendar(days, plan.calendar, 'plan.ics'),
      // @ts-expect-error a copy that nobody released
      () => saveCopy(copy),
      // @ts-expect-error a text that nobody released
      () => copyText('since my depression'),
      // @ts-expect-error a text that nobody released
      () => shareText('since my depression'),
      // @ts-expect-error a document that nobody released
      () => makePdf({ blocks: [] }),
      // @ts-expect-error a document that nobody released
      () => formats.text.render({ blocks: [] }),
      // @ts-expect-error a document that nobody released
      (): Parameters<typeof PrintView>[0] => ({ paper: { blocks: [] } }),
      // @ts-expect-error a sheet that nobody released
      (): Parameters<typeof FeedbackPaper>[0] => ({ sheet: { feedback: {}, whom: null } }),
      // @ts-expect-error a day's words, from reflections as they are
      () => calendarDays({ reflection, goals: [] }, TODAY),
    ];
    expect(unmade).toHaveLength(9);
  });

  it('does not compile with words that were released for somebody else', () => {
    const ownDays = madeOf(releaseOwn(''), () => days);
    const copied = madeOf(releaseCopy({ reflections: [reflection] }), () => 'all of it');
    const planned = madeOf(told, () => ({ blocks: [] }));
    const unmade = [
      // @ts-expect-error what a person may see is not for a calendar
      () => writeCalendar(ownDays, plan.calendar, NOW),
      // @ts-expect-error a person's own file is not for the clipboard
      () => copyText(copied),
      // @ts-expect-error a calendar is no paper
      () => makePdf(planned),
    ];
    expect(unmade).toHaveLength(3);
  });

  it('does not compile with released words that something was added to', () => {
    const copy = releaseCopy({ reflections: [] });
    const more = { ...copy, words: { ...copy.words, reflections: [reflection] } };
    // @ts-expect-error a spread is no released value any more
    const forged: Released<'client-file', InCopy> = more;
    expect(forged).not.toBeInstanceOf(copy.constructor);
  });
});

describe('the gate', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const sources = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const holding = (pattern: RegExp) =>
    sources.filter((name) => pattern.test(readFileSync(join(root, name), 'utf8'))).sort();

  it('has one door, which it alone opens', () => {
    expect(holding(/\bopenGate\b/)).toEqual([
      'src/domain/release/gate.ts',
      'src/domain/release/release-assignment.ts',
      'src/domain/release/release-contract.ts',
      'src/domain/release/release-copy.ts',
      'src/domain/release/release-receipt.ts',
      'src/domain/release/release-session.ts',
      'src/domain/release/shared-screen.ts',
      'src/domain/sharing/released.ts',
    ]);
  });

  it('stands before every way that words have out of the page: a new one is named here, and takes released words', () => {
    expect(holding(/clipboard\.write/)).toEqual(['src/files/clipboard/copy-text.ts']);
    expect(holding(/createObjectURL/)).toEqual(WAYS_BY_FILE);
    // What could not be read goes back to its owner as it was.
    expect(holding(/\bgiveToBrowser\b/)).toEqual(['src/files/copy/save-copy.ts', 'src/files/save-file.ts']);
    // Browsers keep titles and addresses: behind a lock a title names nobody, and an address holds ids alone.
    expect(holding(/document\.title = /)).toEqual([
      'src/app/shared-frame.tsx',
      'src/features/shared/shared-page.tsx',
      'src/ui/screen.tsx',
    ]);
    expect(holding(/window\.open\(/)).toEqual(['src/features/session/client-screen.tsx']);
    // What windows tell each other: the key of an open vault, keys of records, what stands on the shared screen, and that all is gone.
    expect(holding(/new BroadcastChannel/)).toEqual([
      'src/app/vault/key-line.ts',
      'src/state/session-line.ts',
      'src/storage/tabs.ts',
      'src/storage/tell-all-gone.ts',
    ]);
    // The forms of the paper are made of plain blocks: these alone call them, and take released ones.
    expect(holding(/from '[^']*render-(?:pdf|text)\.ts'|import\('[^']*render-(?:pdf|text)\.ts'\)/)).toEqual([
      'scripts/summary/print-one.ts',
      'src/files/formats.ts',
      'src/files/pdf/pdf-worker.ts',
    ]);
    // A worker gets the words without their box: it alone writes them so.
    expect(holding(/\bcopyAsText\b/)).toEqual([
      'src/files/archive/write-archive.ts',
      'src/files/copy/write-copy.ts',
    ]);
    expect(holding(/\bopenArchiveWriter\b/)).toEqual([
      'src/files/archive/archive-worker.ts',
      'src/files/archive/write-archive.ts',
    ]);
    expect(holding(/window\.print/)).toEqual([
      // The coach's own page, on the coach's own paper.
      'src/features/before/prepare-page.tsx',
      'src/features/rehearsal/feedback-sheet.tsx',
      'src/features/results/paper-dialog.tsx',
    ]);
    expect(holding(/navigator\.share/)).toEqual(['src/files/sharing/share-text.ts']);
    expect(holding(/mailto:|sendBeacon|showSaveFilePicker|XMLHttpRequest/)).toEqual([]);
  });

  it('names the audience of what it released, and of several the one that may read them all', () => {
    expect(told.audience).toBe('calendar');
    expect(calendarDays(told, TODAY).audience).toBe('calendar');
    expect(releaseAnswer([], [], en.matters)?.audience).toBe('stranger');
    expect(releaseCopy({ reflections: [] }).audience).toBe('client-file');
    expect(madeOfAll([releaseOwn(1), releaseOwn(2)], (all) => all.join()).words).toBe('1,2');
    expect(() => madeOfAll([], () => '')).toThrow(RangeError);
  });

  it('says nothing of the answers but what it released', () => {
    expect(told.words.reflection.answers).toEqual({});
  });
});

/** Sound that the person recorded never leaves. */
const WAYS_BY_FILE = ['src/features/rehearsal/use-recorder.ts', 'src/files/save-file.ts'];
