import type { Phrase, Proof } from '#src/domain/synthesis/slots.ts';
import { ours, type Piece } from './piece.ts';
import { said, whole } from './proof.ts';

/** What somebody counted, was or made, as a sentence: these open few texts, and come with the whole language. */
export function tellProof(proof: Proof): Piece | null {
  switch (proof.stem) {
    case 'number':
      return whole('On my watch, ', wentOf(proof));
    case 'title':
      // "Youngest classer in the Riverina": there is one of them.
      return whole(
        `I was ${/^(?:\p{L}{3,}est|first|only|best|last) /iu.test(proof.what.forms.noun ?? '') ? 'the ' : ''}`,
        said(proof.what, 'noun', 10),
      );
    case 'thing':
      return whole(
        `I am proud of ${OF_MINE.test(proof.what.forms.noun ?? '') ? 'my ' : lacksThe(proof.what) ? 'the ' : ''}`,
        said(proof.what, 'noun', 12),
      );
    default:
      return null;
  }
}

/** "defect rate", "linen loss", "time to answer": one thing that was counted, named without its article. */
const LACKS_THE =
  /^(?!(?:the|a|an|my|our|their|his|her|its|no|one|each|every)\b)(?:\p{Ll}+ ){0,3}(?:rate|loss|time|number|share|score|cost|price|average|total|turnover|yield|waste|backlog|wait|queue|budget|income|output|level|size|length|weight)(?: (?:of|to|for|per|in|at|on) .+)?$/u;

function wentOf(proof: Extract<Proof, { stem: 'number' }>): Piece | null {
  const [thing, one, two] = [proof.what, proof.from, proof.to].map((part) => said(part, 'noun', 8));
  const the = LACKS_THE.test(proof.what.forms.noun ?? '') ? [joint('the ')] : [];
  return thing && one && two ? [...the, ...thing, joint(' went from '), ...one, joint(' to '), ...two] : null;
}

/** "Graduation project solar water pump": it was one's own. */
const OF_MINE = /^(?:\p{Ll}+ )?(?:project|thesis|diploma|degree)\b/u;

/** "Floor of one mosque", "jaw of the old man": one thing that is told of. */
function lacksThe({ forms }: Phrase): boolean {
  return /^\p{Ll}+(?<!s|ing|ness|ment|tion|work) of (?:the|one|my|our|an?|his|her) /u.test(forms.noun ?? '');
}

function joint(text: string) {
  return ours(text, 'proof', 'proof-joint');
}
