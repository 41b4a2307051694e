/** "Journeyman shoemaker", "court expert": who one is with the paper, and no name of the paper itself. */
export const IS_A_PERSON =
  /(?:eer|ician|ologist|maker|expert|nurse|teacher|operator|captain|mechanic|welder|fitter|plumber|interpreter|translator|accountant|lawyer|doctor|midwife|carpenter|joiner|inspector|surveyor|assessor|instructor|electrician|wireman|pharmacist|dentist|architect)$/iu;

/** "Registered midwife": who one is with a paper, and no name of the paper itself; "train the trainer" is a course. */
export const isSomebody = (name: string): boolean =>
  (IS_A_PERSON.test(name) || /(?:auditor|trainer|examiner)$/iu.test(name)) &&
  !/ of |^train the |\b(?:certificat|licen|diploma|degree|qualif)/iu.test(name);
