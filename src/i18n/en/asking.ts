// What the questions' screens say, and every other screen with fields: it travels as one file.
export { shareInWords } from './shares.ts';
export { wizard } from './wizard.ts';
