import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicOf } from '#src/domain/language/en/read/topics.ts';
import type { Topic } from '#src/domain/model/topic.ts';

/*
 * What people live with, by classes: as one's own it is private, whatever the illness is called; as the work of a trade, or as
 * somebody else's, it is not. Invented for this test, before they were tried.
 */
const OWN: readonly (readonly [Topic, readonly string[]])[] = [
  [
    'health',
    [
      'I have multiple sclerosis',
      'multiple sclerosis',
      'since I was diagnosed with multiple sclerosis',
      'living with MS',
      'I have MS',
      'my endometriosis',
      'working around my rheumatoid arthritis',
      'I had breast cancer two years ago',
      'fibromyalgia on bad days',
      'I live with ulcerative colitis',
      'my Crohn’s disease',
      'I’ve got type 1 diabetes',
      'despite chronic pain',
      'I stopped driving after a stroke',
      'as a teacher with epilepsy',
      'before my diagnosis',
      'I am on dialysis',
      'my stoma',
      'I had a hysterectomy in May',
      'recovering from heart surgery',
      'my gambling problem',
      'I gave up drinking',
      'five years clean',
      'my twelve step meetings',
      'my drug habit cost me the flat',
      'I am pregnant',
      'we lost a baby in spring',
      'my fertility treatment',
      'I had an abortion',
      'I am trying for a baby',
      'my wife has motor neurone disease',
      'I was in hospital for a year',
      'I am HIV positive',
      'other women with endometriosis like me',
      'obsessive compulsive disorder, like me',
      'I have borderline personality disorder',
      'my agoraphobia keeps me at home',
      'I caught tuberculosis',
      'I was sectioned twice',
    ],
  ],
  [
    'disability',
    [
      'I have cerebral palsy',
      'my dyspraxia',
      'I was born with spina bifida',
      'as someone with autism',
      'I am partially sighted',
      'I’m paraplegic',
      'my hearing aids',
      'my tourette’s',
      'I have a learning disability',
      'being visually impaired',
      'my cochlear implant',
      'I am hard of hearing',
    ],
  ],
  [
    'prison',
    [
      'I was arrested at nineteen',
      'my court case took two years',
      'I got banned from driving',
      'my driving ban',
      'I was found guilty',
      'I was charged with assault',
    ],
  ],
  [
    'migration',
    [
      'I am here on a spouse visa',
      'I overstayed',
      'my asylum claim',
      'our immigration lawyer',
      'with no recourse to public funds',
    ],
  ],
];

/** The work of a trade, somebody else's life, or another meaning. */
const OTHERS = [
  'cardiac nurse',
  'cancer research',
  'I work with dementia patients',
  'works with dementia patients',
  'I have dementia patients on my ward',
  'my diabetes clinic',
  'our stroke ward',
  'running an epilepsy support group',
  'we raised money for multiple sclerosis research',
  'people with multiple sclerosis',
  'helping adults living with arthritis',
  'children diagnosed with leukaemia',
  'helping people get back to work after a stroke',
  'I teach children with cerebral palsy',
  'teaching pupils with dyslexia to read',
  'I train guide dogs for blind people',
  'psychotherapy',
  'dementia',
  'a diploma in osteopathy',
  'my osteopathy practice',
  'empathy',
  'nostalgia',
  'I have empathy',
  'my diploma',
  'the aroma of bread',
  'my diagnosis of the fault in the engine',
  'diagnosing faults in engines',
  'fertility of the soil',
  'pregnant mares',
  'helping women when they are pregnant',
  'I worked in hospital catering',
  'I was in hospital management',
  'I was recovering stolen bikes',
  'I recovered data from broken disks',
  'I have MS Office skills',
  'my MS in statistics',
  'I have Ms Jones to thank',
  'drug dispensing in a pharmacy',
  'I developed insulin pumps',
  'clean kitchens',
  'two years cleaning offices',
  'I was charged with running the kitchen',
  'court interpreting',
  'I was in court interpreting for families',
  'visa processing for students',
  'I quit my job to travel',
  'I gave up sugar',
  'my address book',
  'I had to add up the till',
  'my teaching aids',
  'disease control in fish farms',
  'plant disease',
  'heart of the team',
  'I have a drug trials background',
  'an allergy aware menu',
  'trauma-informed teaching',
  'I have trauma training',
  'addiction counselling',
  'the sports injuries of young players',
  'horses with laminitis',
];

describe.each(OWN)('%s', (topic, texts) => {
  it.each(texts)('is one’s own in: %s', (text) => {
    expect(topicOf(text)).toBe(topic);
  });
});

it.each(OTHERS)('is nobody’s own matter in: %s', (text) => {
  expect(topicOf(text)).toBeNull();
});

it('is read in the past of a person too, but not where others live with it', () => {
  expect(topicOf('ran a group for people living with HIV', true)).toBeNull();
  expect(topicOf('coped with addiction on my own', true)).toBe('health');
});

/** Illnesses that no table names, as the language forms them. */
const formed = fc
  .tuple(
    fc.stringMatching(/^[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]$/),
    fc.constantFrom('itis', 'osis', 'algia', 'opathy', 'ophilia', 'emia', 'oplegia'),
  )
  .map((parts) => parts.join(''));

it('knows an illness by the way its name is formed', () => {
  fc.assert(
    fc.property(formed, (illness) => {
      expect(topicOf(`I have ${illness}`)).toBe('health');
      expect(topicOf(`my ${illness}`)).toBe('health');
      expect(topicOf(`helping people with ${illness}`)).toBeNull();
      expect(topicOf(`${illness} research`)).toBeNull();
    }),
  );
});

it('answers soon, however long the words', () => {
  const long = `${'I have had a very bad severe '.repeat(4000)}day`;
  const begun = performance.now();
  topicOf(long);
  expect(performance.now() - begun).toBeLessThan(500);
});
