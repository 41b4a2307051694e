import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { aboutText, MOST_ABOUT } from '#src/files/profile/about-text.ts';
import { friendText } from '#src/files/profile/friend-text.ts';
import { profileOf } from '#src/files/profile/profile.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

const TODAY = '2026-11-28';
const given = { texts: english, language: en };

function amina() {
  const read = readCopy(readFileSync('public/examples/amina.json'));
  const [reflection] = read.kind === 'refused' ? [] : read.copy.reflections;
  if (!reflection) throw new Error('There is no example.');
  return reflection;
}

describe('the profile of somebody', () => {
  it('is in pieces what strangers may hear', () => {
    const { words: profile, audience } = profileOf(given, amina(), TODAY);
    expect(audience).toBe('stranger');
    expect(profile).toMatchObject({
      name: 'Amina Yusuf',
      work: 'Care assistant',
      summary: expect.stringContaining('Care assistant with four years of experience'),
      // The certificate has run out, and "Another language" does not say which.
      certificates: [],
      skills: [
        'Looking after people',
        'Calming people down',
        'Helping people understand each other',
        'Getting things organised',
        'Getting fussy eaters to eat',
        'Caring for people',
        'First aid',
      ],
    });
    expect(profile.about.join(' ')).toMatch(/^I was a care assistant for four years[.,]/);
    expect(profile.about.join(' ')).not.toContain('?');
  });

  it('says nothing where nothing was answered', () => {
    const { words: profile } = profileOf(given, aReflection().done(), TODAY);
    expect(profile).toMatchObject({
      work: null,
      summary: null,
      aspiration: null,
      about: [],
      goal: null,
      skills: [],
    });
    expect(aboutText(profile)).toBeNull();
    expect(friendText(profile, english)).toBeNull();
  });
});

describe('what a CV told beside the answers', () => {
  const job = (id: string, text: string) => ({ id, text });
  const told = (as: 'job' | 'study' | 'certificate' | 'language', beside: string, from = '', to = '') => ({
    ...{ as, beside, from, to },
  });
  const reflection = {
    ...aReflection()
      .picking('work', job('own-1', 'Head of Flood Forecasting'), job('own-2', 'Senior Hydrologist'))
      .listing(
        'papers',
        ['MSc, Physical Geography', 'in-force'],
        ['BSc Civil Engineering', 'in-force'],
        ['First aid at work', 'in-force'],
        ['Mountain rescue', 'in-force'],
      )
      .picking('knowledge', job('own-3', 'Dutch'), job('own-4', 'Twi'), job('own-5', 'Dutch history'))
      .done(),
    cv: {
      taken: [
        {
          source: 'work/own-2',
          words: 'Senior Hydrologist',
          line: '',
          told: told('job', 'Elvedata', '2016-08', '2019-06'),
        },
        {
          source: 'work/own-1',
          words: 'Head of Flood Forecasting',
          line: '',
          told: told('job', 'Bergen Prison', '2021-03', 'now'),
        },
        {
          source: 'papers/row-1',
          words: 'MSc, Physical Geography',
          line: '',
          told: told('study', 'Bergen', '2011'),
        },
        // What was changed since says no more what its line says.
        { source: 'papers/row-2', words: 'BSc', line: '', told: told('study', 'Trondheim', '2009') },
        {
          source: 'papers/row-4',
          words: 'Mountain rescue',
          line: '',
          told: told('certificate', 'Red Cross', '2020'),
        },
        { source: 'knowledge/own-3', words: 'Dutch', line: '', told: told('language', 'B1') },
      ],
      seen: [],
      text: '',
    },
  };

  it('names each language of one answer, with how well it is spoken', () => {
    const languagesOf = (text: string, told?: object) => {
      const cv = {
        taken: [{ source: 'knowledge/own-3', words: text, line: '', ...told }],
        seen: [],
        text: '',
      };
      const given = aReflection().picking('knowledge', job('own-3', text)).done();
      return profileOf({ texts: english, language: en }, { ...given, cv }, TODAY).words;
    };
    const levels = { told: told('language', 'Native; B2; ') };
    expect(languagesOf('Polish, Dutch and Irish', levels).languages).toMatchObject([
      { name: 'Polish', beside: 'Native' },
      { name: 'Dutch', beside: 'B2' },
      { name: 'Irish', beside: '' },
    ]);
    expect(languagesOf('Polish and Dutch').languages).toMatchObject([{ name: 'Polish' }, { name: 'Dutch' }]);
    const other = languagesOf('Dutch history and Polish');
    expect([other.languages, other.skills]).toEqual([[], ['Dutch history and Polish']]);
  });

  it('stands in the section that it belongs to, with its dates, and names no place that tells a private matter', () => {
    const { words } = profileOf(given, reflection, TODAY);
    expect(words).toMatchObject({
      work: 'Head of Flood Forecasting',
      jobs: [
        { name: 'Head of Flood Forecasting', beside: '', from: '2021-03', to: 'now' },
        { name: 'Senior Hydrologist', beside: 'Elvedata', from: '2016-08', to: '2019-06' },
      ],
      studies: [
        { name: 'MSc, Physical Geography', beside: 'Bergen', from: '', to: '2011' },
        { name: 'BSc Civil Engineering', beside: '', from: '', to: '' },
      ],
      certificates: [
        { name: 'First aid at work', beside: '', from: '', to: '' },
        { name: 'Mountain rescue', beside: 'Red Cross', from: '2020', to: '' },
      ],
      languages: [
        { name: 'Dutch', beside: 'B1', from: '', to: '' },
        { name: 'Twi', beside: '', from: '', to: '' },
      ],
      skills: ['Dutch history'],
    });
  });

  it('says of the first work who one is', () => {
    const grown = aReflection()
      .choosing('arc', 'grow')
      .picking('work', job('own-1', 'Head of Flood Forecasting'), job('own-2', 'Senior Hydrologist'))
      .counting('years', { years: '5' })
      .picking('strengths', 'calm')
      .done();
    const { words } = profileOf(given, grown, TODAY);
    expect(words.summary).toMatch(/^Head of flood forecasting with five years/);
    expect(words.about.join(' ')).toMatch(/\b(?:as|am|been) (?:a )?head of flood forecasting\b/);
  });
});

describe('the text for About', () => {
  const paragraph = 'word '.repeat(200).trim();

  it('stands in short paragraphs, and leaves out whole ones beyond what LinkedIn takes', () => {
    expect(aboutText({ about: ['One.', 'Two.'], aspiration: 'Three.' })).toBe('One.\n\nTwo.');
    const text = aboutText({ about: [paragraph, paragraph, paragraph, 'Short.'], aspiration: null });
    expect(text).toBe(`${paragraph}\n\n${paragraph}\n\nShort.`);
    expect(text?.length).toBeLessThanOrEqual(MOST_ABOUT);
  });

  it('is the aspiration where nothing else is said, and ends at a word where that is too long', () => {
    expect(aboutText({ about: [], aspiration: 'Three.' })).toBe('Three.');
    const text = aboutText({ about: ['word '.repeat(600)], aspiration: null });
    expect(text?.length).toBeLessThanOrEqual(MOST_ABOUT);
    expect(text).toMatch(/ word…$/);
  });
});

describe('the message to a friend', () => {
  it('says where one wants to go, the next goal by its day, and asks', () => {
    const goal = 'By 31 January 2027, I will ask one nurse.';
    expect(friendText({ aspiration: 'I want this.', goal }, english)).toBe(
      [
        'I have been thinking about where I want to go with my work. This is where I am:',
        'I want this.',
        'My next goal:\nBy 31 January 2027, I will ask one nurse.',
        'What do you think? And do you know anybody I should talk to?',
      ].join('\n\n'),
    );
    expect(friendText({ aspiration: 'I want this.', goal: null }, english)).not.toContain('next');
  });
});
