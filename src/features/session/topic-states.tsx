import type { AgendaTopic, TopicState } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';

type Props = {
  /** Told apart from the same topic elsewhere on the page. */
  name: string;
  topic: AgendaTopic;
  states: readonly TopicState[];
  onState: (state: TopicState) => void;
};

/** How a topic stands, changed with one press. */
export function TopicStates({ name, topic, states, onState }: Props) {
  const { session: words } = useWords();
  return (
    <div className="session-states">
      <Segmented
        name={`${name}-${topic.id}`}
        legend={words.agenda.stateOf(topic.text)}
        options={states.map((value) => ({ value, label: words.agenda.states[value] }))}
        value={topic.state}
        onChange={(value) => {
          const state = states.find((each) => each === value);
          if (state) onState(state);
        }}
      />
    </div>
  );
}
