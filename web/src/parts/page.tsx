/** The frame of a view: the title of the document, and a heading that takes the focus when the reader comes to it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { arrive } from './arrival.ts';
import styles from './page.module.css';

export function Page({
  title,
  heading,
  aside,
  place,
  children,
}: {
  /** For the document and, unless `heading` says more, for the page. */
  title: string;
  heading?: ReactNode;
  /** What stands beside the heading, such as `SeeTheGraphql`. */
  aside?: ReactNode;
  /** What the reader comes to, where that is more than the path says. */
  place?: string;
  children: ReactNode;
}) {
  const top = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  useEffect(() => {
    document.title = title === 'Catalograph' ? title : `${title} · Catalograph`;
  }, [title]);
  useEffect(() => {
    if (top.current) arrive(place ?? path, top.current);
  }, [place, path]);
  return (
    <>
      <header className={styles.head}>
        <h1 ref={top} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {aside}
      </header>
      {children}
    </>
  );
}
