/** A thing by its name, leading to its page. Its address is its id. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DataText } from './text.tsx';

export const addressOf = (id: string): string => `/${encodeURI(id)}`;

export function EntityLink({
  id,
  label,
  className,
  children,
}: {
  id: string;
  label: string;
  className?: string;
  /** Shown instead of the label, such as the label with marks in it. */
  children?: ReactNode;
}) {
  return (
    <Link href={addressOf(id)} className={className}>
      {children ?? <DataText>{label}</DataText>}
    </Link>
  );
}
