import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { personOf, type Written } from '#tests/personas/person.ts';

const given = { today: '2026-11-28', audience: 'self' as const, language: en };
const statementOf = (answers: Written['answers']) => {
  const { reflection } = personOf('one', { about: '', name: 'one', level: 'standard', answers });
  const { statement } = synthesize(reflection, questionnaire, given);
  return (statement ?? []).map(({ text }) => text).join('');
};
const START = { arc: 'shift', work: [{ own: 'cashier' }], years: { years: '3' } };

describe('two works in mind, in one sentence', () => {
  it('says the word that both end on once', () => {
    const target = [{ own: 'court interpreter' }, { own: 'medical interpreter' }];
    expect(statementOf({ ...START, target })).toContain('become a court or medical interpreter');
    const apart = [{ own: 'court interpreter' }, { own: 'tour guide' }];
    expect(statementOf({ ...START, target: apart })).toContain('a court interpreter or a tour guide');
  });

  it('leaves a kind of thing out behind a job and the reason for it, and keeps it alone', () => {
    const target = [{ own: 'electrician' }, { own: 'work with tools' }];
    const reason = { since: { clause: 'my uncle showed me how to wire a plug' } };
    expect(statementOf({ ...START, target, reason })).not.toContain('tools');
    expect(statementOf({ ...START, target: [{ own: 'work with tools' }], reason })).toContain(
      'work with tools',
    );
  });

  it('tells a way out from a wish', () => {
    const inn = [{ id: 'own', detail: 'guest house' }, { own: 'hotel clerk, if the house is not possible' }];
    const said = statementOf({ ...START, arc: 'own', target: inn });
    expect(said).toContain('my own guest house');
    expect(said).not.toContain('clerk');
    const wish = [{ own: 'florist' }, { own: 'secretary, which would be the sensible one' }];
    expect(statementOf({ ...START, target: wish })).toContain('become a florist or maybe a secretary');
  });

  it('says what is to come later as later, wherever it was typed', () => {
    const target = [{ own: 'pharmacist, later on' }, { own: 'pharmacy assistant' }];
    expect(statementOf({ ...START, target })).toContain(
      'become a pharmacy assistant and later become a pharmacist',
    );
    expect(statementOf({ ...START, target: [{ own: 'pharmacist, later on' }] })).toContain(
      'become a pharmacist',
    );
  });

  it('calls what a business does a business', () => {
    const own = (detail: string) => statementOf({ ...START, arc: 'own', target: [{ id: 'own', detail }] });
    expect(own('piano tuning')).toContain('run my own piano tuning business');
    expect(own('bike repair')).toContain('run my own bike repair business');
    expect(own('tiffin service from home')).not.toContain('business');
    expect(own('natural hair cream line')).not.toContain('business');
  });
});

describe('small numbers and names in what somebody tells', () => {
  const since = (clause: string) =>
    statementOf({ ...START, target: [{ own: 'florist' }], reason: { since: { clause } } });

  it('stand as words and with their capitals', () => {
    expect(since('my aunt closed her 3 old shops')).toContain('her three old shops');
    expect(since('I passed on my 1st try')).toContain('my first try');
    expect(since('my uncle gave me his old nokia to open')).toContain('old Nokia');
    expect(since('I slept behind my nans and watched the market')).toContain('behind my nan’s and');
  });

  it('tell what is so since then in the tense that says so', () => {
    const because = (clause: string) =>
      statementOf({ ...START, target: [{ own: 'florist' }], reason: { since: { clause } } });
    expect(because('my youngest started school the house is very quiet')).toContain(
      'Since my youngest started school, the house has been very quiet.',
    );
    expect(because('I came to the warehouse I feel that my head is sleeping')).toContain(
      'Since I came to the warehouse, I have felt that my head is sleeping.',
    );
    expect(because('my youngest started school the house is sold')).not.toContain('has been sold');
  });

  it('go without a word to the reader', () => {
    const arc = { ...START, target: [{ own: 'tree inspector or that kinda' }] };
    expect(statementOf(arc)).toContain('become a tree inspector.');
    expect(since('they put a boy I trained over me, ok then')).not.toContain('ok then');
  });

  it('stay where they name a level, an hour or a measure', () => {
    expect(since('I failed level 3 twice')).toContain('level 3');
    expect(since('the hours went from 9 to 4 overnight')).toContain('from 9 to 4');
  });
});

describe('who needs steady work', () => {
  const steady = (more: Written['answers']) =>
    statementOf({ ...START, arc: 'steady', target: [{ own: 'welder' }], ...more });

  it('wants it, and does not want to find it', () => {
    expect(steady({ serve: { verb: 'provide-for', who: 'my son' } })).toContain(
      'I want steady work as a welder so that I can provide for my son.',
    );
  });

  it('but finds it where something else is done beside it', () => {
    expect(steady({ serve: { verb: 'teach', who: 'young people' } })).toContain(
      'I want to find steady work as a welder and teach young people.',
    );
  });
});
