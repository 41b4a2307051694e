import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import { afterFrame } from '#src/state/after-frame.ts';
import type { StepControl } from './use-step-form.ts';

/**
 * The value of one answer as it is rendered, and two ways to change it. Both keep it at once; what is typed into a large box,
 * which shows its key by itself, is rendered once the frame with the key has been drawn, and gives way to the next.
 */
export function useFieldValue(control: StepControl, questionId: string) {
  const [value, setValue] = useState(() => control.valueNow(questionId));
  const isTyping = useRef(false);
  useEffect(() => {
    let callOff: (() => void) | null = null;
    const later = () => {
      callOff = null;
      startTransition(() => setValue(control.valueNow(questionId)));
    };
    const end = control.follow(questionId, (now) => {
      if (isTyping.current) callOff ??= afterFrame(later);
      else setValue(now);
    });
    return () => {
      end();
      callOff?.();
    };
  }, [control, questionId]);
  const onChange = useCallback((next: AnswerValue) => control.write(questionId, next), [control, questionId]);
  const onType = useCallback(
    (next: AnswerValue) => {
      isTyping.current = true;
      try {
        control.write(questionId, next);
      } finally {
        isTyping.current = false;
      }
    },
    [control, questionId],
  );
  return { value, onChange, onType };
}
