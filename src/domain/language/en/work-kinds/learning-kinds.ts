import { aDay, aLesson, aLook, aPage, aTalk, betters, makes, tries, writes } from './trial-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with what is known: to teach it, to keep it, to find it out. */
export const LEARNING_KINDS: readonly KindRow[] = [
  {
    id: 'teaching',
    fields: 'teaching language-teaching special-education classroom-support school-leadership',
    words:
      'teacher, schoolteacher, classroom, teaching assistant, teacher aide, education assistant, classroom assistant, learning support, paraprofessional, special education, special need, sen, head teacher, headteacher, school principal, headmaster, tefl, esl',
    alone: 'teaching, teach, education, tutoring, principal, dean',
    place: 'a school',
    places: 'schools',
    at: 'in a school',
    people: 'teachers',
    asks: {
      new: ['How many children are in one class here?', 'Whose lessons may a newcomer watch here?'],
      known: [
        'How do you find the children here who fall behind?',
        'What have you changed here because a teacher asked for it?',
      ],
    },
    trials: {
      new: [
        aLook,
        tries(
          'Teach one thing that I know well to two or three people, in one hour.',
          'Choose the thing, and ask two people to be my class.',
        ),
      ],
      known: [
        aLesson,
        writes(
          'Turn my best lesson into pages that another teacher can use tomorrow.',
          'Choose the lesson that has never failed.',
        ),
      ],
    },
  },
  {
    id: 'training',
    fields: 'workplace-training adult-education',
    words:
      'trainer, workplace training, staff training, adult education, evening class, driving instructor, instructional designer, instructional design, curriculum developer, curriculum, literacy',
    alone: 'training, tutor, instructor, coach, coaching, workplace assessor',
    place: 'a training firm',
    places: 'training firms',
    at: 'with a training firm',
    people: 'trainers',
    asks: {
      new: [
        'Who are the learners that you find hardest to reach?',
        'How does a new trainer here get to know a course?',
      ],
      known: [
        'How do you see here, a month later, whether a training worked?',
        'Who in your firm has nobody to learn from?',
      ],
    },
    trials: {
      new: [
        tries(
          'Give one short training to three people, on something I do well.',
          'Write the three things they should be able to do after it.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        makes(
          'Make one short lesson that someone can follow without me, and let two people try it.',
          'Draw its steps on one sheet of paper.',
        ),
      ],
    },
  },
  {
    id: 'university',
    fields: 'university-teaching social-research',
    words:
      'lecturer, professor, university, social researcher, sociologist, sociology, economist, economics, historian, archaeologist, archaeology, anthropologist, political science, nursing instructor',
    alone: 'phd, academic, academia, postdoc, doctoral',
    place: 'a university department',
    places: 'university departments',
    at: 'in a university department',
    people: 'university teachers',
    asks: {
      new: [
        'What would a newcomer teach or look into here first?',
        'How do students here tell you what they did not understand?',
      ],
      known: [
        'Which question would you most like answered here?',
        'How do teaching and research share the week here?',
      ],
    },
    trials: {
      new: [
        tries(
          'Sit in on two open lectures, and write half a page on each.',
          'Find two open lectures, here or online.',
        ),
        aTalk,
      ],
      known: [
        aLesson,
        writes(
          'Explain what I work on in two pages for people outside the subject.',
          'Tell it aloud to one of them first.',
        ),
      ],
    },
  },
  {
    id: 'library',
    fields: 'library-work museum-work',
    words: 'librarian, library, archivist, archive, museum, museum curator, curator, gallery',
    place: 'a library or museum',
    places: 'libraries or museums',
    at: 'in a library or museum',
    people: 'librarians and curators',
    asks: {
      new: [
        'What do people here ask for help with most?',
        'What is lying in your store that nobody has looked at yet?',
      ],
      known: ['Who lives near here and never comes in?', 'How do you decide here what to keep?'],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Put ten old photos or papers in order, with a line on each.',
          'Ask in my family or a local group for a box that nobody has sorted.',
        ),
      ],
      known: [
        aPage,
        tries(
          'Hold a small help table four times, and note what people ask.',
          'Ask where I could have a table for one morning.',
        ),
      ],
    },
  },
  {
    id: 'study',
    fields: 'study',
    words: 'full time student, university student, college student, school student',
    alone: 'student, apprentice, apprenticeship, studying, college',
    place: 'a college',
    places: 'colleges',
    at: 'in a college',
    people: 'students',
    asks: {
      new: [
        'What do people find hardest in the first months here?',
        'What will I be able to do after the first year?',
      ],
      known: ['What would I be doing in my first month with you?', 'Who would I learn from here?'],
    },
    trials: {
      new: [
        tries(
          'Sit in on one open day or open lesson, and ask two students what is hard.',
          'Look up the next open day.',
        ),
        aTalk,
      ],
      known: [
        makes(
          'Choose the best piece of work from my course, and make it fit to show.',
          'Put three pieces side by side, and pick one.',
        ),
        tries('Teach someone one thing that I learned this term.', 'Ask who in my course is stuck.'),
      ],
    },
  },
  {
    id: 'science',
    fields: 'research laboratory-work',
    words:
      'scientist, biologist, biology, chemist, chemistry, physicist, geologist, medical researcher, lab, laboratory, lab technician, laboratory technician, laboratory analyst, lab tech, biomedical, forensic, microbiology',
    alone: 'researcher, research, science',
    place: 'a laboratory',
    places: 'laboratories',
    at: 'in a laboratory',
    people: 'laboratory workers',
    asks: {
      new: ['What would you want to see from me before I may measure alone?', 'Who checks the results here?'],
      known: [
        'How many samples come through here on a usual day?',
        'What do you do here with a result that looks wrong?',
      ],
    },
    trials: {
      new: [
        aLook,
        makes(
          'Measure one thing every day for a month, and make one page with a chart.',
          'Choose something I can measure at home: rain, sleep, bread.',
        ),
      ],
      known: [
        aPage,
        betters(
          'Find the step where most measurements must be repeated, and change it.',
          'Count for one week what is measured twice.',
        ),
      ],
    },
  },
  {
    id: 'environment',
    fields: 'environmental-work nature-conservation',
    words:
      'environmental, environment, environmental scientist, sustainability, sustainability officer, climate, ecology, ecologist, wildlife, conservation, park ranger, ranger, nature reserve',
    place: 'a nature or environment group',
    places: 'nature or environment groups',
    at: 'with a nature or environment group',
    people: 'nature and environment workers',
    asks: {
      new: [
        'What would a newcomer count, plant or measure here first?',
        'Which place here worries you most?',
      ],
      known: [
        'How do you know here that a place is getting better?',
        'Who lives near your places and is not asked yet?',
      ],
    },
    trials: {
      new: [
        aDay,
        makes(
          'Count one kind of plant or animal near my home for a month, and draw a map.',
          'Choose the kind and a path I walk anyway.',
        ),
      ],
      known: [
        aPage,
        writes(
          'Explain one thing I measured in one page for those who live there.',
          'Ask two of them what they would want to know.',
        ),
      ],
    },
  },
];
