import type { KindRow } from './work-kind.ts';

/** Work with what is known: to teach it, to keep it, to find it out. */
export const LEARNING_KINDS: readonly KindRow[] = [
  {
    fields: 'teaching language-teaching special-education classroom-support school-leadership',
    words: 'teacher, classroom, teaching assistant, special need, headteacher, esl, special ed',
    alone: 'teaching, teach, education, tutoring, principal, dean, tutor',
    place: 'a school',
  },
  {
    fields: 'workplace-training adult-education',
    words:
      'driving instructor, instructional designer, instructional design, curriculum developer, curriculum, curriculum designer',
    alone: 'training, workplace assessor, trainer',
    place: 'a training firm',
    at: 'with a training firm',
  },
  {
    fields: 'university-teaching social-research',
    words:
      'lecturer, professor, social researcher, economist, economics, historian, archaeologist, nursing instructor, sociologist, anthropologist, geographer',
    alone: 'phd, academic, academia, postdoc, doctoral, university',
    place: 'a university department',
  },
  {
    fields: 'library-work museum-work',
    words:
      'librarian, library, museum guide, archivist, museum, curator, gallery, archive, archive assistant, record keeper, mount maker, mount making, museum mount, conservator, philologist, genealogist',
    place: 'a library or museum',
    places: 'libraries or museums',
  },
  {
    fields: 'study',
    words: '',

    last: 'student, apprentice, apprenticeship, studying, college, study',
    place: 'a college',
  },
  {
    fields: 'research laboratory-work',
    words:
      'scientist, biologist, biology, chemistry, physicist, geologist, lab, laboratory, biomedical, blood bank, pollen, aerobiology, legal metrology, metrology, weights and measures, calibration, microbiologist, biochemist, geneticist, astronomer, chemical technician, biological technician, histology, cytology, seed bank, seed analyst, seed quality, seed testing, otolith, quality control laboratory, microbiology, forensic, forensic technician, milk tester, water tester, soil tester',
    alone: 'researcher, research, science, chemist',
    place: 'a laboratory',
  },
  {
    fields: 'environmental-work nature-conservation',
    words:
      'air quality, environmental, environmental scientist, sustainability, climate, ecologist, wildlife, conservation, ranger, ecology, naturalist, game warden, wild bird, park ranger',
    place: 'a nature or environment group',
    at: 'with a nature or environment group',
  },
];
