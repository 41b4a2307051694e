import { change, firstMonth, slows, whoShows } from './ask-forms.ts';
import type { KindRow } from './work-kind.ts';

/** Work with what is known: to teach it, to keep it, to find it out. */
export const LEARNING_KINDS: readonly KindRow[] = [
  {
    fields: 'teaching language-teaching special-education classroom-support school-leadership',
    words: 'teacher, classroom, teaching assistant, special need, headteacher, esl, special ed',
    alone: 'teaching, teach, education, tutoring, principal, dean, tutor',
    place: 'a school',
    people: 'teachers',
    asks: {
      new: ['How many children are in one class here?', whoShows],
      known: ['How do you find the children here who fall behind?', change],
    },
  },
  {
    fields: 'workplace-training adult-education',
    words:
      'driving instructor, instructional designer, instructional design, curriculum developer, curriculum, curriculum designer',
    alone: 'training, workplace assessor, trainer',
    place: 'a training firm',
    at: 'with a training firm',
    people: 'trainers',
    asks: {
      new: ['Who are the learners that you find hardest to reach?', whoShows],
      known: ['How do you see here, a month later, whether a course worked?', slows],
    },
  },
  {
    fields: 'university-teaching social-research',
    words:
      'lecturer, professor, social researcher, economist, economics, historian, archaeologist, nursing instructor, sociologist, anthropologist, geographer',
    alone: 'phd, academic, academia, postdoc, doctoral, university',
    place: 'a university department',
    people: 'university teachers',
    asks: {
      new: ['How do students here tell you what they did not understand?', firstMonth],
      known: [slows, change],
    },
  },
  {
    fields: 'library-work museum-work',
    words:
      'librarian, library, museum guide, archivist, museum, curator, gallery, archive, archive assistant, record keeper, mount maker, mount making, museum mount, conservator, philologist, genealogist',
    place: 'a library or museum',
    places: 'libraries or museums',
    people: 'library and museum workers',
    asks: {
      new: ['What do people here ask for help with most?', firstMonth],
      known: ['Who lives near here and never comes in?', slows],
    },
  },
  {
    fields: 'study',
    words: '',

    last: 'student, apprentice, apprenticeship, studying, college, study',
    place: 'a college',
    people: 'students',
    asks: {
      new: [
        'What do people find hardest in the first months here?',
        'What will I be able to do after the first year?',
      ],
      known: ['What would I be doing in my first month with you?', 'Who would I learn from here?'],
    },
  },
  {
    fields: 'research laboratory-work',
    words:
      'scientist, biologist, biology, chemistry, physicist, geologist, lab, laboratory, biomedical, blood bank, pollen, aerobiology, legal metrology, metrology, weights and measures, calibration, microbiologist, biochemist, geneticist, astronomer, chemical technician, biological technician, histology, cytology, seed bank, seed analyst, seed quality, seed testing, otolith, quality control laboratory, microbiology, forensic, forensic technician, milk tester, water tester, soil tester',
    alone: 'researcher, research, science, chemist',
    place: 'a laboratory',
    people: 'laboratory workers',
    asks: {
      new: ['What would you want to see from me before I may measure alone?', firstMonth],
      known: ['How many samples come through here on a usual day?', slows],
    },
  },
  {
    fields: 'environmental-work nature-conservation',
    words:
      'air quality, environmental, environmental scientist, sustainability, climate, ecologist, wildlife, conservation, ranger, ecology, naturalist, game warden, wild bird, park ranger',
    place: 'a nature or environment group',
    at: 'with a nature or environment group',
    people: 'environment workers',
    asks: {
      new: ['What would a newcomer count, plant or measure here first?', whoShows],
      known: ['How do you know here that a place is getting better?', change],
    },
  },
];
