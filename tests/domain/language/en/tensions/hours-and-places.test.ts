import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import { isOften, leadingPost } from '#src/domain/language/en/tensions/work-facts.ts';
import { origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, own, type Side } from './pull-fixture.ts';

const said = (id: string, ...typed: NonNullable<Side['typed']>) =>
  PULLS.find((row) => row.id === id)
    ?.find({ slots: slotsWith('steady'), typed, verbs: VERBS })
    ?.sides.map(textIn)
    .join(' ') ?? null;

checkPulls([
  {
    id: 'best-morning',
    sides: [
      {
        typed: [
          own(
            'best',
            'on the quay at six in the morning, when the boats come in and they tell me that my numbers are wrong again',
            'where',
          ),
        ],
      },
      { typed: [own('fit', 'breakfast with my daughter')] },
    ],
    text: 'You are at your best “on the quay at six in the morning”. The work must fit this: “breakfast with my daughter”.',
    question: 'How many mornings a week could be for that, and who is at home then?',
  },
  {
    id: 'best-trouble',
    sides: [
      { typed: [own('best', 'the electricity is gone and all look at me', 'when')] },
      { typed: [chosen('off', 'nights')] },
    ],
    text: 'You are at your best when “the electricity is gone and all look at me”. You also want no night work.',
    question:
      'Moments like that come at any hour. Would some calls at odd hours be all right, if the regular work is by day?',
  },
  {
    id: 'best-body',
    sides: [
      { typed: [own('best', 'on the ladder when the room is empty', 'where')] },
      { typed: [chosen('fit', 'body')] },
    ],
    text: 'You are at your best “on the ladder when the room is empty”. You also want work that your body can keep doing.',
    question: 'How much of that could you still do in a week, and what would the rest of the week be?',
  },
  {
    id: 'best-there',
    sides: [
      { typed: [own('best', 'stand beside the person who will use it', 'when-i')] },
      { typed: [chosen('fit', 'partly-home')] },
    ],
    text: 'You are at your best when you “stand beside the person who will use it”. You also want some days from home.',
    question: 'How would you divide a good week between being there and being at home?',
  },
  {
    id: 'best-wheel',
    sides: [
      { typed: [own('best', 'at the wheel by six', 'where')] },
      { typed: [own('fit', 'no more than three hours in the seat')] },
    ],
    text: 'You are at your best “at the wheel by six”. The work must fit this: “no more than three hours in the seat”.',
    question: 'How far could a day take you with that, and where would you stop on the way?',
  },
  {
    id: 'best-weekend',
    sides: [
      { typed: [own('best', 'it is market day and the stall is ready', 'when')] },
      { typed: [chosen('fit', 'weekends', 'my sons')] },
    ],
    text: 'You are at your best when “it is market day and the stall is ready”. You also want your weekends free for your sons.',
    question: 'Where could you have moments like that, and keep this as it is?',
  },
  {
    id: 'heights-work',
    sides: [{ typed: [own('off', 'the high ladder')] }, { typed: [own('target', 'pruning of trees')] }],
    text: 'You want to leave this behind: “the high ladder”. You are also thinking of “pruning of trees”.',
    question: 'Who could climb for you, and which part of it can be done from the ground?',
  },
  {
    id: 'away-family',
    sides: [{ typed: [chosen('meanwhile', 'children')] }, { typed: [own('target', 'chief cook on board')] }],
    text: 'There are children at home. You are also thinking of “chief cook on board”.',
    question: 'How many days away would be all right at home, and who would be there then?',
  },
  {
    id: 'weather-outdoors',
    sides: [{ typed: [own('off', 'cold wet hands all day')] }, { typed: [chosen('fit', 'outdoors')] }],
    text: 'You want to leave this behind: “cold wet hands all day”. You also want to be outdoors.',
    question: 'In which months would that come back, and what would make it all right?',
  },
  {
    id: 'voice-no-phones',
    sides: [
      { typed: [chosen('off', 'phones')] },
      { typed: [own('strength', 'hearing what the caller leaves out')] },
    ],
    text: 'You want to leave the phones behind. People come to you for hearing what the caller leaves out.',
    question:
      'Is there work that uses that ear with no headset of your own, or a few calls a day that would be all right?',
  },
]);

describe('words that are near, and pull nobody apart', () => {
  it('are a late morning, a ladder that is denied, and trouble that is over', () => {
    expect(
      said('best-morning', own('best', 'after lunch', 'when'), own('fit', 'breakfast at home')),
    ).toBeNull();
    expect(
      said('best-body', own('best', 'there is no heavy lifting', 'when'), chosen('fit', 'body')),
    ).toBeNull();
    expect(
      said('best-body', own('best', 'check the work, not carry it', 'when-i'), chosen('fit', 'body')),
    ).toBeNull();
    expect(
      said('best-body', own('best', 'outside after heavy rain', 'where'), chosen('fit', 'body')),
    ).toBeNull();
    expect(
      said(
        'best-morning',
        own('best', 'at six in the morning', 'where'),
        own('fit', 'not sunday mornings, mass'),
      ),
    ).toBeNull();
    expect(said('best-trouble', own('best', 'all is quiet', 'when'), chosen('off', 'nights'))).toBeNull();
  });

  it('are somebody who calls, and a night in which one does not drive', () => {
    expect(
      said('voice-no-phones', chosen('off', 'phones'), own('strength', 'the police calls me for safes')),
    ).toBeNull();
    const nights = (words: string) =>
      said('nights-work', own('fit', words), own('target', 'nurse in a hospital'));
    expect(nights('no driving at night, my eyes')).toBeNull();
    expect(nights('no nights, my eyes')).not.toBeNull();
  });

  it('are quoted after a colon, where no subject stands before the verb', () => {
    expect(
      said(
        'best-there',
        own('best', 'am in the lab with the machines running', 'when'),
        chosen('fit', 'partly-home'),
      ),
    ).toBe(
      'You are at your best like this: “am in the lab with the machines running”. You also want some days from home.',
    );
  });

  it('are cold calls, and cold of a store', () => {
    expect(said('weather-outdoors', own('off', 'cold calls'), chosen('fit', 'outdoors'))).toBeNull();
    expect(said('weather-outdoors', own('off', 'the cold room'), chosen('fit', 'outdoors'))).toBeNull();
  });

  it('are light for hospitals, prevention in them, and the registrar of a cemetery', () => {
    for (const words of ['light in hospitals, homes of old people', 'infection prevention nurse'])
      expect(isOften('nights', { words }), words).toBe(false);
    expect(isOften('weekends', { words: 'cemetery registrar' })).toBe(false);
    expect(isOften('weekends', { words: 'registrar' })).toBe(true);
  });

  it('are lead pipes and a lead that is followed', () => {
    expect(leadingPost({ words: 'test lead' })).toBe('test lead');
    expect(leadingPost({ words: 'NOC shift lead' })).toBe('noc shift lead');
    expect(leadingPost({ words: 'lead pipe fitter' })).toBeNull();
  });

  it('are a Sunday kept free for whoever opens their own shop when they like', () => {
    const sunday = own('fit', 'sunday morning is for church');
    expect(said('weekends-trade', sunday, chosen('target', 'own', 'seed store'))).toBeNull();
    expect(said('weekends-trade', sunday, chosen('target', 'own', 'chairs for parties'))).not.toBeNull();
  });
});

describe('an evening class', () => {
  const home = chosen('fit', 'home-by', '7');
  it('pulls against being home by then, and from home it does not', () => {
    expect(
      said('taught-then', home, own('learning', 'diploma in speech therapy (evening)', 'set-on-it')),
    ).toBe(
      'You need to be home by 7. You also want to learn this in your evenings: “diploma in speech therapy”.',
    );
    expect(said('taught-then', home, own('learning', 'English, online at night', 'set-on-it'))).toBeNull();
    expect(
      said(
        'taught-then',
        chosen('fit', 'home-by', '15:15'),
        own('learning', 'acoustics, evenings', 'set-on-it'),
      ),
    ).toBeNull();
  });
});

describe('a paper that ran out, and no more school', () => {
  const find = (arc: 'keep' | 'back', paper: string, state: string) =>
    PULLS.find(({ id }) => id === 'papers-no-school')
      ?.find({
        slots: slotsWith(arc, { noSchool: origin('no more school') }),
        typed: [own('paper', paper, state), own('target', 'reading the gauges')],
        verbs: VERBS,
      })
      ?.sides.map(textIn)
      .join(' ') ?? null;

  it('pull even late in life, where the paper is of the work; a licence to drive and a paper never had do not', () => {
    expect(find('keep', 'canal safety ticket', 'lapsed')).toBe(
      'Your “canal safety ticket” has run out. You also want no more school.',
    );
    expect(find('keep', 'driving licence', 'lapsed')).toBeNull();
    expect(find('keep', 'canal safety ticket', 'not-finished')).toBeNull();
    expect(find('back', 'canal safety ticket', 'not-finished')).not.toBeNull();
  });
});

describe('a place that is far', () => {
  const near = chosen('fit', 'near-home');
  const learn = (words: string) => said('near-elsewhere', near, own('learning', words, 'later'));
  it('is told by how it is spoken of, and a place alone is none', () => {
    expect(learn("dental degree, it's down in Dunedin tho")).toContain('down in Dunedin');
    expect(learn('reed tuning, theres a man in quebec teaches it')).toContain('quebec');
    expect(learn('tuning course in Kalisz')).toBeNull();
    expect(learn('there is a course in town')).toBeNull();
  });
});
