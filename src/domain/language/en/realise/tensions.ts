import { goalSignOf } from '#src/domain/language/en/goal-signs.ts';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { GoalSign } from '#src/domain/synthesis/goal-signs.ts';
import type { Pull, TensionRule } from '#src/domain/synthesis/pull.ts';
import { frame } from '#src/domain/synthesis/segment.ts';
import type { Evidence, Segment, Tension } from '#src/domain/synthesis/types.ts';
import { fill, quote, say } from './filler.ts';

/** One kind question a rule. It takes no side; three choices stand under it. */
const QUESTIONS: Readonly<Record<TensionRule, string>> = {
  'hours-and-shifts':
    'One answer needs hours you can count on, and the other may not keep them. Both can be true. Which should lead for now?',
  'steady-and-own-business':
    'You need a steady income, and work of your own often starts with ups and downs. Which should lead for now?',
  'cushion-and-leap':
    'You could manage for a short time on less, and this step may take longer than that. Which should lead for now?',
  'no-hours-and-learning':
    'You have no hours for learning right now, and there is something you want to learn. Which should lead for now?',
  'tiring-strength':
    'You are good at this, and it tires you out. Being good at something is no reason to do more of it. Which should lead for now?',
  'values-apart':
    'These two matter to you, and they often ask for different things. Which should lead for now?',
  'someone-close':
    'Someone with a say in your working life pulls the other way. Both can be true. Which should lead for now?',
  'place-and-moving':
    'One answer keeps you where you are, and the other may take you away. Which should lead for now?',
  'hours-and-goals':
    'Your time is full right now, and even small goals take a little of it. Which should lead for now?',
  'reads-like-a-goal':
    'It can be finished, and an aspiration goes on after that. If it is a goal, it moves to your goals, and the statement does without it. Which is it?',
  'left-behind-returns':
    'Something you do not want again seems to come back in another answer. Which should lead for now?',
  'set-to-nothing':
    'You set learning to nothing, and there is something you want to learn. Which should lead for now?',
  'no-proof-yet':
    'You named a strength, and there is no story behind it yet. A small story makes it easier to believe.',
  'title-or-pay':
    'This is about a title or pay. Those can be goals; an aspiration says what the work is for. Which should lead for now?',
};

/** Titles of what is less a pull than a question of its own. */
const OWN_TITLES: Partial<Readonly<Record<TensionRule, string>>> = {
  'tiring-strength': 'Something you do well tires you out',
  'reads-like-a-goal': 'This reads like a goal',
  'set-to-nothing': 'A wish in a place that you set to nothing',
  'no-proof-yet': 'A strength that has no story yet',
  'title-or-pay': 'A title or pay can be a goal',
};

/** What shows that words are a goal. */
const SIGNS: Readonly<Record<GoalSign, string>> = {
  date: 'because it names a date',
  post: 'because it names a post to hold',
  'finish-line': 'because it has a finish line',
  measure: 'because it names a number to reach',
};

/** Choices in words of ours, where the two answers themselves would be no choice. */
const OWN_CHOICES: Partial<Readonly<Record<TensionRule, readonly [string | null, string]>>> = {
  'someone-close': [null, 'What I would like'],
  'tiring-strength': ['Build on it all the same', 'Look for work that needs it less'],
  'reads-like-a-goal': ['It is a goal: move it', 'It is what I work toward'],
  'no-proof-yet': ['I will add a story', 'It can stand without one'],
};

/** Puts a pull into words; its choices are the two answers as the person gave them. */
export function realiseTension(pull: Pull, settled: Settlement | null): Tension {
  const { rule, first, second, severity } = pull;
  return {
    id: rule,
    rule,
    title: OWN_TITLES[rule] ? [frame(OWN_TITLES[rule], rule)] : null,
    first: { label: labelOf(first, OWN_CHOICES[rule]?.[0]), evidenceId: first.id },
    second: { label: labelOf(second, OWN_CHOICES[rule]?.[1]), evidenceId: second.id },
    question: questionOf(pull),
    severity,
    settled,
    channel: first.channel === 'private' || second.channel === 'private' ? 'private' : 'shareable',
  };
}

function questionOf({ rule, first }: Pull): readonly Segment[] {
  const sign = rule === 'reads-like-a-goal' ? goalSignOf(first.quote) : null;
  if (!sign) return [frame(QUESTIONS[rule], rule)];
  const words = quote(first) ?? { segments: [spoken(first, rule)] };
  return [...words.segments, frame(` reads like a goal, ${SIGNS[sign]}. ${QUESTIONS[rule]}`, rule)];
}

function labelOf(evidence: Evidence, choice?: string | null): readonly Segment[] {
  if (choice) return [{ text: choice, kind: 'lexeme', sources: [evidence.id], rule: 'tension-choice' }];
  if (evidence.signal === 'person')
    return say(
      'tension-person',
    )`What ${nameOf(evidence) ?? fill(evidence, 'noun') ?? [spoken(evidence, 'tension-side')]} would like`;
  if (evidence.signal === 'cushion')
    return [
      frame('I could manage on less for ', 'tension-cushion'),
      { ...spoken(evidence, 'tension-side'), text: evidence.quote.toLowerCase() },
    ];
  const own = evidence.reading !== null;
  const text = own ? `“${evidence.reading?.text ?? evidence.quote}”` : evidence.quote;
  return [{ text, kind: own ? 'quote' : 'lexeme', sources: [evidence.id], rule: 'tension-side' }];
}

/** The name that the person gave, since "my parents" may be of two minds. */
function nameOf({ id, quote }: Evidence): readonly Segment[] | null {
  const [, name] = quote.split(': ');
  return name ? [{ text: name, kind: 'lexeme', sources: [id], rule: 'tension-side' }] : null;
}

/** What the person would recognise: the label of what they picked, or their words. */
function spoken(evidence: Evidence, rule: string): Segment {
  const kind = evidence.reading === null ? 'lexeme' : 'quote';
  return { text: evidence.quote, kind, sources: [evidence.id], rule };
}
