/** Whoever turns the page of a list goes on reading at its top: at the heading that has the ref which this gives. */
import { type RefObject, useEffect, useRef } from 'react';

/** `list` is the same for all pages of one list. Another list is not turned to, and leaves the focus where it is. */
export function useTurnedPage(list: string, page: string): RefObject<HTMLHeadingElement | null> {
  const top = useRef<HTMLHeadingElement>(null);
  const last = useRef({ list, page });
  useEffect(() => {
    const turned = last.current.list === list && last.current.page !== page;
    last.current = { list, page };
    if (turned) top.current?.focus();
  }, [list, page]);
  return top;
}
