// What the questions' screens say, and every other screen with fields: it travels as one file.
export { reading } from './reading.ts';
export { shareInWords } from './shares.ts';
export { wizard } from './wizard.ts';
