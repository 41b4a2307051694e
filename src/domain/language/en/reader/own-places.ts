/** Places that are one's own, and where customers come to one. */
export const SHOPS =
  '\\p{L}*shop|store|saloo?n|caf[eé]|restaurant|bakery|studio|bar|garage|nursery|stall|hotel|academy|laundry|boutique';
const OPENED = `${SHOPS}|school|cent(?:re|er)|clinic|kitchen|gym|place|pharmacy|hostel|home|library|gallery|spa|dairy`;

/** Whether a place is one that is opened, for customers to come to. */
export const IS_OPENED = new RegExp(`(?<!\\p{L})(?:${OPENED})(?!\\p{L})`, 'iu');

/** Whether something is a place, or a business, by its last word. */
export const ENDS_AS_A_PLACE = new RegExp(
  `(?:${OPENED}|room|house|croft|farm|truck|yard|practice|business|service|company|agency|laundromat|cleaners|deli|grocery|parlou?r|care)$`,
  'iu',
);
