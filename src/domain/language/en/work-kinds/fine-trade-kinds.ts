import type { KindRow } from './work-kind.ts';

/** Trades of a fine ear, eye, tongue or hand. */
export const FINE_TRADE_KINDS: readonly KindRow[] = [
  {
    id: 'hearing-aids',
    near: 'medicine',
    fields: '',
    words: 'hearing aid, hearing aid technician, acoustician, hearing care, hearing test',
    place: 'a hearing aid shop',
  },
  {
    id: 'aids-for-the-body',
    fields: '',
    words:
      'prosthetist, orthotist, prosthetic, orthotic, ocularist, artificial limb, artificial leg, artificial eye, orthopedic technician, orthopaedic technician, orthopädietechniker, orthopedic shoemaker, orthopaedic shoemaker, wheelchair, wheelchair seating, mobility scooter, mobility aid, glass eye',
    place: 'a prosthetics or mobility workshop',
    places: 'prosthetics or mobility workshops',
  },
  {
    id: 'dental-laboratory',
    near: 'dentistry',
    fields: '',
    words: 'dental technician, dental lab, dental laboratory, dental technology, ceramic teeth, denture',
    place: 'a dental laboratory',
  },
  {
    id: 'foot-care',
    fields: '',
    words:
      'podiatry, podiatry assistant, foot care, foot clinic, chiropodist, chiropody, pedicurist, podologist',
    place: 'a foot clinic',
  },
  {
    id: 'instruments',
    near: 'music',
    fields: '',
    words:
      'tuner, piano tuner, piano restorer, piano technician, luthier, instrument maker, instrument repair, instrument tuning, organ builder, organ tuner, harmonium, violin maker, guitar maker, accordion, bow maker, harpsichord',
    place: 'an instrument workshop',
  },
  {
    id: 'tasting-and-grading',
    isRare: true,
    fields: '',
    words:
      'taster, tea taster, coffee taster, wine taster, cupper, cupping, wool classer, wool classing, grader, grading, leaf grader, perfumer, blender, sensory analyst, cheese grader, egg grader, classer',
    place: 'a tasting or grading room',
  },
  {
    id: 'captioning',
    near: 'theatre',
    isRare: true,
    fields: '',
    words:
      'captioning, captioner, caption, live captioning, surtitle, surtitler, cart provider, stenographer, respeaker, transcriber, transcription, transcriptionist, audio describer, audio description, braille, braille transcriber, subtitler',
    place: 'a captioning or transcription firm',
    at: 'with a captioning or transcription firm',
  },
  {
    id: 'watching-slopes-and-rides',
    isRare: true,
    fields: '',
    words:
      'cable car, cableway, ski lift, chairlift, gondola, funicular, ride operator, fairground, carnival, carnival ride, amusement park, ski patrol, ski patroller, ski instructor, roller coaster',
    place: 'a cable car or ride company',
    at: 'with a cable car or ride company',
  },
];
