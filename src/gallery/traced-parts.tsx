import { EditableText } from '#src/ui/editable-text.tsx';
import { FromCv } from '#src/ui/from-cv.tsx';
import { Marked } from '#src/ui/marked.tsx';
import { PhraseEditor } from '#src/ui/phrase-editor.tsx';
import { StatementPair } from '#src/ui/statement-pair.tsx';
import { Phrase, Source, type TracedPieceShown } from '#src/ui/traced-parts.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import { WholeText } from '#src/ui/whole-text.tsx';
import { type GalleryPart, Kept, press } from './gallery-part.tsx';

const plain = (text: string): TracedPieceShown => ({
  key: text,
  kind: 'plain',
  text,
  strand: null,
  sources: [],
  href: null,
  edit: null,
});

function phrase(
  text: string,
  strand: NonNullable<TracedPieceShown['strand']>,
  quote: string,
  edit: TracedPieceShown['edit'] = null,
): TracedPieceShown {
  const href = `/answers/${strand}`;
  return { key: text, kind: 'phrase', text, strand, sources: [{ strand, quote, href }], href, edit };
}

const BEANS = phrase('beans that climb', 'skills', 'Beans. They climb, and I like to watch.');
const WALL = phrase(
  'the wall of the old school',
  'experiences',
  'We had a bed by the wall of the old school.',
);
const SENTENCE = [plain('I want to grow '), BEANS, plain(' along '), WALL, plain('.')];
const GHOST: TracedPieceShown = {
  ...plain('and what do you do with them?'),
  kind: 'ghost',
  href: '/answers/social',
};
const OWN = phrase('runner beans', 'skills', 'Beans. They climb, and I like to watch.', {
  over: 'beans that climb',
  isStale: false,
});
const OFFERED = {
  ...OWN,
  key: 'offered',
  edit: { over: 'peas that climb', isStale: false, isOffered: true },
} as const;
const STALE = { ...OWN, key: 'stale', edit: { over: 'peas that climb', isStale: true } };

const rewriting = {
  name: 'the plan',
  max: 80,
  wordsOf: (text: string) => text.replace(/^[\s.]+|[\s.]+$/g, ''),
  onWrite: () => {},
};

function Editor({ start, back = null }: { start: string; back?: string | null }) {
  return (
    <Kept start={start}>
      {(text, set) => (
        <PhraseEditor
          over="beans that climb"
          text={text}
          onType={set}
          max={80}
          back={back}
          isEmpty={(one) => one.trim() === ''}
          onSave={() => {}}
          onBack={() => {}}
          onCancel={() => {}}
        />
      )}
    </Kept>
  );
}

const show = (box: HTMLElement) => press(box, '.phrase');
const open = (box: HTMLElement) => press(box, '.toggle');

export const TRACED_PARTS: readonly GalleryPart[] = [
  {
    name: 'TracedText',
    states: [
      { name: 'Nothing pressed', view: <TracedText pieces={SENTENCE} /> },
      { name: 'A phrase with its answer', view: <TracedText pieces={SENTENCE} />, act: show },
      { name: 'Only to read', view: <TracedText pieces={SENTENCE} readOnly />, act: show },
      { name: 'With what is missing', view: <TracedText pieces={[...SENTENCE, plain(' '), GHOST]} /> },
    ],
  },
  {
    name: 'EditableText',
    states: [
      { name: 'Nothing pressed', view: <EditableText pieces={SENTENCE} rewriting={rewriting} /> },
      {
        name: 'A phrase with its answer',
        view: <EditableText pieces={SENTENCE} rewriting={rewriting} />,
        act: show,
      },
      {
        name: 'Every word can be pressed',
        view: <EditableText pieces={SENTENCE} rewriting={rewriting} />,
        act: open,
      },
      {
        name: 'Own words, over an answer that has changed',
        view: <EditableText pieces={[plain('I want to grow '), STALE, plain('.')]} rewriting={rewriting} />,
        act: show,
      },
      {
        name: 'Words that a coach offered',
        view: <EditableText pieces={[plain('I want to grow '), OFFERED, plain('.')]} rewriting={rewriting} />,
        act: show,
      },
    ],
  },
  {
    name: 'PhraseEditor',
    states: [
      { name: 'As it opens', view: <Editor start="beans that climb" /> },
      { name: 'Empty, with the way back', view: <Editor start="" back="Back to the words of my answer" /> },
    ],
  },
  {
    name: 'PhraseGroup',
    states: [
      { name: 'One phrase', view: <TracedText pieces={[plain('I grow '), BEANS]} /> },
      { name: 'Several, one stop', view: <TracedText pieces={[BEANS, plain(' by '), WALL]} /> },
    ],
  },
  {
    name: 'Phrase',
    states: [
      {
        name: 'In each hue, shown, and of one’s own',
        view: (
          <p className="traced-words">
            {[BEANS, WALL, OWN].map((piece, at) => (
              <span key={piece.key}>
                <Phrase
                  tabIndex={0}
                  piece={piece}
                  isShown={at === 1}
                  describedBy="phrases"
                  onShow={() => {}}
                  onPress={() => {}}
                />
                {'. '}
              </span>
            ))}
          </p>
        ),
      },
    ],
  },
  {
    name: 'Source',
    states: [
      {
        name: 'With the way to change it, and only to read',
        view: (
          <div id="phrases">
            {WALL.sources.map((source) => (
              <Source key={source.href} source={source} readOnly={false} />
            ))}
            {BEANS.sources.map((source) => (
              <Source key={source.href} source={source} readOnly />
            ))}
          </div>
        ),
      },
    ],
  },
  {
    name: 'FromCv',
    states: [{ name: 'With its line', view: <FromCv line="Kept the school garden, 2015 – 2018" /> }],
  },
  {
    name: 'Marked',
    states: [
      { name: 'Gone', view: <Marked kind="gone">runner beans</Marked> },
      { name: 'New', view: <Marked kind="new">beans that climb</Marked> },
    ],
  },
  {
    name: 'StatementPair',
    states: [
      {
        name: 'Changed',
        view: <Pair before="I want to grow runner beans." after="I want to grow beans that climb." />,
      },
      { name: 'The same', view: <Pair before="I want to grow beans." after="I want to grow beans." /> },
      { name: 'Nothing before', view: <Pair before={null} after="I want to grow beans." /> },
    ],
  },
  {
    name: 'WholeText',
    states: [
      {
        name: 'One phrase stands out',
        view: (
          <WholeText
            name="It would read:"
            text={[
              { key: 'aim', text: 'I want to grow ' },
              { key: 'what', text: 'beans that climb' },
              { key: 'end', text: '.' },
            ]}
            phrase="what"
          />
        ),
      },
    ],
  },
];

function Pair({ before, after }: { before: string | null; after: string }) {
  return (
    <StatementPair
      title="My aspiration"
      before={{ name: 'In spring', note: 'Before the beans', text: before }}
      after={{ name: 'In summer', note: null, text: after }}
    />
  );
}
