/**
 * Prints how often the reading of free answers is right.
 *
 *   npm run reading [-- --wrong]          on the answers in tests/phrases, by prompt; with --wrong those that were read otherwise
 *   npm run reading -- FILE [--show]      on a file of labelled answers (see README.md), by stem; with --show those read otherwise
 */
import { parseArgs } from 'node:util';
import { printParts } from './reading-parts.ts';
import { printPhrases } from './reading-phrases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file) printParts(file, values.show);
else printPhrases(values.wrong);
