import { questionsIn } from '#src/content/questions-in.ts';
import education from './education.json' with { type: 'json' };
import experiences from './experiences.json' with { type: 'json' };
import finances from './finances.json' with { type: 'json' };
import life from './life.json' with { type: 'json' };
import now from './now.json' with { type: 'json' };
import skills from './skills.json' with { type: 'json' };
import social from './social.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** The words of each step in English. */
export const wordsOfSteps = { now, skills, experiences, social, education, finances, weights, life };

/** Everything the product asks, in English. */
export const { questionnaire, questionById } = questionsIn(wordsOfSteps);
