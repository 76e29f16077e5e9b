/** A link that the data names. Only pages of the web are linked to; anything else is shown as it is written. */
import type { ReactNode } from 'react';
import { DataText } from './text.tsx';

export function isOfTheWeb(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

export function OutsideLink({ href, children, className }: { href: string; children?: ReactNode; className?: string }) {
  if (!isOfTheWeb(href)) return <span className={className}>{children ?? <DataText>{href}</DataText>}</span>;
  return (
    <a href={href} rel="noopener noreferrer" className={className}>
      {children ?? <DataText>{href}</DataText>}
    </a>
  );
}
