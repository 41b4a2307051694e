import { questionById } from '#src/content/en/index.ts';

/**
 * Whole people, invented for the tests, in the way they would really type: lower case, run-ons, a second language,
 * hardly anything. One entry a question, by its stem.
 */
export type Given =
  | { choose: string }
  | { pick: readonly string[]; own?: readonly string[] }
  | { type: Readonly<Record<string, string>> }
  | { mark: Readonly<Record<string, string>> }
  | { people: readonly string[] }
  | { dial: Readonly<Record<string, number>> }
  | { set: number }
  | { skip: true };

export type TypedPerson = {
  name: string;
  path: 'Quick' | 'Standard' | 'Deep';
  /** Answers by step title, then by question stem. */
  steps: Readonly<Record<string, Readonly<Record<string, Given>>>>;
};

/** The question as the page asks it, so that a reworded question breaks no journey. */
function stemOf(questionId: string): string {
  const question = questionById(questionId);
  if (!question) throw new Error(`There is no question "${questionId}".`);
  return question.stem;
}

const STEMS = {
  situation: stemOf('situation'),
  horizon: stemOf('horizon'),
  strengths: stemOf('strengths'),
  energy: stemOf('energy'),
  helped: stemOf('helped'),
  growth: stemOf('growth'),
  cvStory: stemOf('cv-story'),
  cvMissing: stemOf('cv-missing'),
  loved: stemOf('loved-work'),
  never: stemOf('never-again'),
  lookedUp: stemOf('looked-up-to'),
  themes: stemOf('themes'),
  people: stemOf('people'),
  support: stemOf('support'),
  roomFor: stemOf('room-for'),
  contact: stemOf('contact'),
  knowledge: stemOf('knowledge'),
  style: stemOf('learning-style'),
  next: stemOf('learn-next'),
  hours: stemOf('learning-hours'),
  budget: stemOf('learning-budget'),
  money: stemOf('money-purpose'),
  steady: stemOf('income-steadiness'),
  cushion: stemOf('cushion'),
  weights: stemOf('weights'),
  values: stemOf('values'),
  tuesday: stemOf('tuesday'),
  contribution: stemOf('contribution'),
  obstacle: stemOf('inner-obstacle'),
};

/** A night porter who types in a hurry, on the standard path. */
export const DELROY: TypedPerson = {
  name: 'Delroy Brown',
  path: 'Standard',
  steps: {
    'Where you are now': {
      [STEMS.situation]: { choose: 'I feel stuck in my job' },
      [STEMS.horizon]: { choose: '5 years' },
    },
    'What you do well': {
      [STEMS.strengths]: { pick: ['Calming people down', 'Keeping people safe'], own: ['fixing radiators'] },
      [STEMS.energy]: {
        mark: { 'Calming people down': 'Gives me energy', 'fixing radiators': 'Tires me out' },
      },
      [STEMS.helped]: {
        type: {
          I: 'stayed with a old lady when the lift got stuck, 2 hrs',
          'and as a result': 'she didnt panic and now she always asks for me lol',
        },
      },
      [STEMS.growth]: { skip: true },
    },
    'What you have done': {
      [STEMS.cvStory]: { choose: 'Only partly' },
      [STEMS.cvMissing]: { type: { 'My CV leaves out': 'looking after my dad' } },
      [STEMS.loved]: {
        type: {
          'A piece of work I would gladly do again is':
            'the night we moved everyone out when the boiler went',
          'What I liked was': 'everyone pulling together',
        },
      },
      [STEMS.never]: {
        type: {
          'Something I do not want again is': 'being talked to like im nothing',
          'Instead I want to': 'be asked what I think',
        },
      },
      [STEMS.lookedUp]: { skip: true },
      [STEMS.themes]: { pick: ['Making people feel safe'] },
    },
    'The people around you': {
      [STEMS.people]: { people: ['Partner', 'Children'] },
      [STEMS.support]: { mark: { Partner: 'Supports it', Children: 'A bit of both' } },
      [STEMS.roomFor]: { pick: ['Be home for dinner'] },
      [STEMS.contact]: {
        type: {
          'Someone who does work I would like to do is': 'Mrs Okafor the warden',
          'I know them from': 'work',
        },
      },
    },
    'What you know and want to know': {
      [STEMS.knowledge]: { pick: ['First aid', 'Safety at work'] },
      [STEMS.style]: { pick: ['Doing it beside someone'] },
      [STEMS.next]: { type: { 'Next I want to learn': 'housing law', 'so that I can': 'be a warden' } },
      [STEMS.hours]: { choose: '1 to 2 hours a week' },
      [STEMS.budget]: { choose: 'It has to be free' },
    },
    'What money needs to do': {
      [STEMS.money]: { pick: ['Cover the basics', 'Support my family'] },
      [STEMS.steady]: { set: 5 },
      [STEMS.cushion]: { choose: 'Under 3 months' },
    },
    'What should steer': {
      [STEMS.weights]: {
        dial: { Skills: 3, Experiences: 2, 'Social circles': 4, Education: 1, Finances: 3 },
      },
    },
    'The life you want to build': {
      [STEMS.values]: { pick: ['Respect', 'Family', 'Security'] },
      [STEMS.tuesday]: {
        type: { 'That Tuesday,': 'do my rounds, have a cuppa with the residents, home by six' },
      },
      [STEMS.contribution]: {
        type: {
          'I would like my work to help': 'Old people living alone',
          to: 'feel safe in there own home',
        },
      },
      [STEMS.obstacle]: {
        type: {
          'The thing in me most likely to get in the way is': 'i think they wont want someone like me',
        },
      },
    },
  },
};

/** Someone new to the country, in a second language, on the quick path. */
export const LINH: TypedPerson = {
  name: 'Nguyễn Thị Linh',
  path: 'Quick',
  steps: {
    'Where you are now': {
      [STEMS.situation]: { choose: 'I am new to this country' },
      [STEMS.horizon]: { choose: '10 years' },
    },
    'What you do well': { [STEMS.strengths]: { pick: ['Keeping track of money', 'Cooking for people'] } },
    'What you have done': {
      [STEMS.loved]: {
        type: {
          'A piece of work I would gladly do again is': 'cooking for the temple festival',
          'What I liked was': 'everybody is smiling',
        },
      },
      [STEMS.themes]: { pick: ['Bringing people together'] },
    },
    'The people around you': { [STEMS.roomFor]: { pick: ['Be at every school event'] } },
    'What you know and want to know': {
      [STEMS.next]: { type: { 'Next I want to learn': 'english', 'so that I can': 'open small restaurant' } },
      [STEMS.hours]: { choose: '3 to 5 hours a week' },
      [STEMS.budget]: { choose: 'A little' },
    },
    'What money needs to do': {
      [STEMS.money]: { pick: ['Support my family'] },
      [STEMS.cushion]: { choose: '3 to 6 months' },
    },
    'What should steer': {
      [STEMS.weights]: {
        dial: { Skills: 2, Experiences: 2, 'Social circles': 2, Education: 2, Finances: 2 },
      },
    },
    'The life you want to build': {
      [STEMS.values]: { pick: ['Family', 'Belonging', 'Learning'] },
      [STEMS.contribution]: {
        type: { 'I would like my work to help': 'families who miss home', to: 'eat like at home' },
      },
    },
  },
};

/** A worried graduate who answers little and is unsure of much. */
export const SAM: TypedPerson = {
  name: '',
  path: 'Quick',
  steps: {
    'Where you are now': {
      [STEMS.situation]: { choose: 'I am just starting out' },
      [STEMS.horizon]: { choose: 'I would rather leave it open' },
    },
    'What you do well': { [STEMS.strengths]: { pick: [], own: ['making spreadsheets behave'] } },
    'What you have done': {
      [STEMS.loved]: {
        type: { 'A piece of work I would gladly do again is': 'idk', 'What I liked was': '-' },
      },
      [STEMS.themes]: { skip: true },
    },
    'The people around you': { [STEMS.roomFor]: { skip: true } },
    'What you know and want to know': {
      [STEMS.next]: { type: { 'Next I want to learn': 'to drive', 'so that I can': 'get to interviews' } },
      [STEMS.hours]: { choose: '1 to 2 hours a week' },
      [STEMS.budget]: { choose: 'It has to be free' },
    },
    'What money needs to do': {
      [STEMS.money]: { skip: true },
      [STEMS.cushion]: { choose: 'I would rather not say' },
    },
    'What should steer': { [STEMS.weights]: { skip: true } },
    'The life you want to build': {
      [STEMS.values]: { skip: true },
      [STEMS.contribution]: { type: { 'I would like my work to help': 'anyone really', to: 'less stress' } },
    },
  },
};
