/** No work at night, in somebody's own words; who only will not drive then says nothing of the work. */
export const NO_NIGHTS = /^(?!.*\bdriv).*\b(?:no|not|never)\b[^,]*\b(?:nights?|24-hour)\b/iu;
