import { type RefObject, useLayoutEffect } from 'react';
import { writeDefaultOnce } from './write-default-once.ts';

const growsByItself =
  typeof CSS !== 'undefined' && 'supports' in CSS && CSS.supports('field-sizing', 'content');

/** Lets a text area be as high as its words, also where the browser does not do so by itself; a line of one is left alone. */
export function useGrowing(field: RefObject<HTMLElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (!(element instanceof HTMLTextAreaElement)) return;
    writeDefaultOnce(element);
    if (growsByItself || value === '') return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [field, value]);
}
