import type { SummaryDocument } from '#src/files/paper/blocks.ts';

/** A whole summary as a person would take home: all kinds of blocks, of ordinary length. */
export const SAMPLE: SummaryDocument = {
  lang: 'en',
  title: 'Career aspiration of Amara Okafor',
  author: 'Amara Okafor',
  date: '2026-03-14',
  footer: 'Amara Okafor · 14 March 2026',
  pageLabel: 'Page {page} of {pages}',
  size: 'a4',
  blocks: [
    {
      kind: 'title',
      eyebrow: 'My aspiration · the next ten years',
      runs: [
        { text: 'I want to use ' },
        { text: 'my knack for explaining things', strand: 'skills', note: 1 },
        { text: ' to help ' },
        { text: 'people who have been talked down to', strand: 'experiences', note: 2 },
        { text: ' feel able to ' },
        { text: 'run their own affairs', strand: 'education', note: 3 },
        { text: ', in a ' },
        { text: 'small team near home', strand: 'social', note: 4 },
        { text: ', with ' },
        { text: 'steady hours', strand: 'finances', note: 5 },
        { text: ' that leave room for ' },
        { text: 'every school event', strand: 'life', note: 6 },
        { text: '.' },
      ],
      byline: 'Amara Okafor · 14 March 2026',
    },
    {
      kind: 'paragraph',
      voice: 'serif',
      runs: [
        {
          text: 'I sat with the shy ones until they could fill the form in alone. That is the work I want to be known for, and a small charity or a library near home is where I can see it happening.',
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'What counts in it' },
    {
      kind: 'figure',
      alt: 'How much each of the five factors counts in the aspiration: skills about a third, experiences a quarter, social circles a fifth, education and finances a little.',
      axes: [
        { label: 'Skills and talents', share: 0.33, strand: 'skills' },
        { label: 'Past experiences', share: 0.25, strand: 'experiences' },
        { label: 'People', share: 0.2, strand: 'social' },
        { label: 'Education', share: 0.1, strand: 'education' },
        { label: 'Money', share: 0.12, strand: 'finances' },
      ],
      table: {
        caption: '',
        head: ['Factor', 'Weight', 'In your words'],
        rows: [
          ['Skills and talents', 'about a third', 'Explaining things; calming people down'],
          ['Past experiences', 'a quarter', 'I ran the open day at the food bank'],
          ['People', 'a fifth', 'My sister, who went back to college at forty'],
          ['Education', 'a little', 'Bookkeeping short course'],
          ['Money', 'a little', 'Steady hours matter more than high pay'],
        ],
      },
    },
    { kind: 'heading', level: 1, text: 'Three goals to begin it' },
    {
      kind: 'card',
      eyebrow: 'Learning · by 31 January 2027',
      title: [{ text: 'Finish the bookkeeping short course' }],
      rows: [
        { label: 'How I will know', runs: [{ text: 'The certificate is in my hand' }] },
        { label: 'This week', runs: [{ text: 'Ask the library which evening it meets' }] },
        {
          label: 'If … then',
          runs: [{ text: 'If an evening clashes with school, then I take the recorded class on Sunday' }],
        },
        {
          label: 'Why',
          runs: [
            { text: 'You said ' },
            { text: 'I like it when the numbers come out', strand: 'skills', note: 1 },
          ],
        },
      ],
    },
    {
      kind: 'card',
      eyebrow: 'People · by 15 December 2026',
      title: [{ text: 'Talk to two people who do this work' }],
      rows: [
        { label: 'How I will know', runs: [{ text: 'Two conversations, with notes' }] },
        { label: 'This week', runs: [{ text: 'Write to Priya from the library project' }] },
        { label: 'If … then', runs: [{ text: 'If she does not answer in a week, then I ring' }] },
        {
          label: 'Why',
          runs: [
            { text: 'You said ' },
            { text: 'my sister would know who to ask', strand: 'social', note: 4 },
          ],
        },
      ],
    },
    {
      kind: 'card',
      eyebrow: 'Test · by 28 February 2027',
      title: [{ text: 'Run one form-filling morning' }],
      rows: [
        { label: 'How I will know', runs: [{ text: 'One morning, five people helped' }] },
        { label: 'This week', runs: [{ text: 'Ask the centre for a room' }] },
        { label: 'If … then', runs: [{ text: 'If no room is free, then I try the café table' }] },
        {
          label: 'Why',
          runs: [{ text: 'It is the smallest real piece of the work', strand: 'experiences', note: 2 }],
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'Where the words came from' },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ text: 'Skills: “I explain things until they make sense.”' }],
        [{ text: 'Experiences: “I sat with the shy ones until they could fill the form in alone.”' }],
        [{ text: 'Education: “The evening course showed me I can still learn.”' }],
        [{ text: 'People: “I want to know everyone’s name.”' }],
        [{ text: 'Money: “I need the same pay each month.”' }],
        [{ text: 'The life I want: “I have not missed a school play yet.”' }],
      ],
    },
    { kind: 'heading', level: 2, text: 'Two things to watch' },
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          {
            text: 'The course meets three evenings a week, and you want to be at every school event. Both can be true; the recorded class is your plan.',
          },
        ],
        [{ text: 'You have not said yet who could speak for your work.' }],
      ],
    },
    {
      kind: 'paragraph',
      voice: 'quiet',
      runs: [
        {
          text: 'Written with Waymark from your own answers, on your own device. It is a description of what you want, not a promise of what will happen.',
        },
      ],
    },
  ],
};
