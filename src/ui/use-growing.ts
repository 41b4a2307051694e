import { type RefObject, useLayoutEffect } from 'react';

const growsByItself =
  typeof CSS !== 'undefined' && 'supports' in CSS && CSS.supports('field-sizing', 'content');

/** Lets a text area be as high as its words where the browser does not do so by itself. */
export function useGrowing(field: RefObject<HTMLElement | null>, value: string): void {
  useLayoutEffect(() => {
    const element = field.current;
    if (growsByItself || value === '' || !(element instanceof HTMLTextAreaElement)) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [field, value]);
}
