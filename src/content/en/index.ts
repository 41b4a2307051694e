import { questionsIn } from '#src/content/questions-in.ts';
import { beginning } from './beginning.ts';
import education from './education.json' with { type: 'json' };
import experiences from './experiences.json' with { type: 'json' };
import finances from './finances.json' with { type: 'json' };
import life from './life.json' with { type: 'json' };
import skills from './skills.json' with { type: 'json' };
import social from './social.json' with { type: 'json' };
import weights from './weights.json' with { type: 'json' };

/** Everything the product asks, in English. */
export const { questionnaire, questionById } = questionsIn(beginning, {
  skills,
  experiences,
  social,
  education,
  finances,
  weights,
  life,
});
