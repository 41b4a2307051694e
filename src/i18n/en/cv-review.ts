import type { GoalPart } from '#src/domain/model/goal-parts.ts';
import { plural } from './counts.ts';

/** A goal as the review writes it: every text of its form. */
type GoalTexts = Readonly<Record<GoalPart, string>>;

/** Words in quotation marks, without the full stop that they may bring: one stands behind them. */
function quoted(words: string): string {
  return `“${words.replace(/(?<!\.)\.$/u, '')}”`;
}

function years(count: number): string {
  return plural(count, 'year', 'years');
}

/** What a CV and the answers ask of each other, and the goals that come of it. */
export const cvReview = {
  title: 'Your CV beside your answers',
  lead: 'A few things to ask yourself. There is no mark, and you need not change anything.',
  none: 'Your CV and your answers tell the same story. There is nothing to ask.',
  line: 'In your CV',
  toAnswer: 'Go to the answer',
  toStory: 'Tell the story',
  makeGoal: 'Make it a goal',
  makeGoalOf: (about: string) => `Make it a goal: ${about}`,
  isGoal: 'It is one of your goals.',
  toPlan: 'Go to my plan',
  full: 'You have three goals already. Finish one or let one go in your plan first.',
  gapWords: 'Find words for it',
  gapFull: 'There are as many facts as fit. Remove one there first.',
  gapFact: (start: string, end: string) =>
    `From ${start} to ${end} I was not in the kind of work that my CV shows.`,
  gapAbout: (start: string, end: string) => `${start} to ${end}`,
  yearsAbout: (said: number, mine: number) => `${years(said)}, or ${years(mine)}`,
  aimLine: 'A line for its top, made of your answers:',
  copyLine: 'Copy the line',
  ask: {
    proud: (mine: string) =>
      `You are proud of this: ${quoted(mine)}. Your CV does not seem to show it. Would you like it to?`,
    unsaid: (mine: string) =>
      `You said that your CV leaves this out: ${quoted(mine)}. Would you like it to say so, or to keep it to yourself?`,
    gift: (mine: string) =>
      `People come to you for this: ${quoted(mine)}. Your CV does not seem to say so. Where could it?`,
    learning: (mine: string) =>
      `You would like to learn ${quoted(mine)}. It is not on your CV yet. When could it say “in progress”?`,
    aim: (mine: string) =>
      `You have ${quoted(mine)} in mind. Would somebody who reads only the top of your CV see that?`,
    years: (said: number, mine: number) =>
      `Your CV says ${years(said)}, your answers say ${years(mine)}. Do they count the same work? Which would you say when somebody asks?`,
    claim: (claim: string) =>
      `Your CV says ${quoted(claim)}. Which day showed it? A claim with a story is easier to believe.`,
    gap: (start: string, end: string) =>
      `From ${start} to ${end} your CV shows no work. Nobody has to explain a gap. Would you like to say something about it, in your own words?`,
  },
  goal: {
    proud: (mine: string): GoalTexts => ({
      action: `Put this on my CV: ${mine}`,
      measure: 'It stands there in one line, with a number if there is one',
      firstStep: 'Write the line in one sentence',
      ifThen: 'If I do not know where it fits, I ask somebody who has read many CVs',
      why: 'I am proud of it, and nobody can see it yet',
      changeIf: 'it turns out to say nothing about the work I want',
    }),
    unsaid: (mine: string): GoalTexts => ({
      action: `Decide whether my CV says this, and how: ${mine}`,
      measure: 'It stands there in one line, or I know why it does not',
      firstStep: 'Write the line in one sentence, and read it the next day',
      ifThen: 'If I do not know whether to say it, I ask somebody who has read many CVs',
      why: 'I would rather choose what is said than leave it to chance',
      changeIf: 'it turns out to say nothing about the work I want',
    }),
    gift: (mine: string): GoalTexts => ({
      action: `Show on my CV what people come to me for: ${mine}`,
      measure: 'One line of my CV says it, with a day that showed it',
      firstStep: 'Ask two people when they last saw me do it',
      ifThen: 'If it sounds like praising myself, I only say what happened',
      why: 'It is a strength of mine that my CV leaves out',
      changeIf: 'I would rather not be asked to do it at work',
    }),
    learning: (mine: string): GoalTexts => ({
      action: `Have this on my CV as in progress: ${mine}`,
      measure: 'I have begun, and my CV says so with the month',
      firstStep: 'Find one way to begin, and what it costs',
      ifThen: 'If the first way is full or too dear, I look for a second one the same week',
      why: 'It is what I want to learn next',
      changeIf: 'the work I want turns out not to need it',
    }),
    aim: (mine: string): GoalTexts => ({
      action: `Let the top of my CV point to where I am going: ${mine}`,
      measure: 'Somebody who reads it for ten seconds can say where I am going',
      firstStep: 'Put the new line at the top, and read it aloud',
      ifThen: 'If it feels too much, I begin with “working toward”',
      why: 'The top is what is read first',
      changeIf: 'I change my mind about where I am going',
    }),
    years: (said: number, mine: number): GoalTexts => ({
      action: `Say the same number of years everywhere: ${years(said)} or ${years(mine)}`,
      measure: 'My CV and what I say aloud name the same years, and I can say which jobs they count',
      firstStep: 'Write down the jobs that count, with their dates, and add them up',
      ifThen: 'If a job may or may not count, I name the work and leave its years out',
      why: 'Somebody may ask me how I count',
      changeIf: 'I find that the two count different work',
    }),
    claim: (claim: string): GoalTexts => ({
      action: `Have a story for what my CV says: ${claim}`,
      measure: 'I can tell it in a minute: what it was like, what I did, what came of it',
      firstStep: 'Write down one day on which I did it',
      ifThen: 'If I find no such day, I take it off my CV',
      why: 'I will be asked about it',
      changeIf: 'I take it off my CV',
    }),
    gap: (start: string, end: string): GoalTexts => ({
      action: `Have two calm sentences about ${start} to ${end}, and decide where I say them`,
      measure: 'I have said them aloud to somebody I trust',
      firstStep: 'Write down what is true and what I am ready to say',
      ifThen: 'If I am asked before I am ready, I say that I was away from this work and glad to be back',
      why: 'I would rather choose my words than be surprised',
      changeIf: 'nobody asks',
    }),
  },
} as const;
