/** One citation as plain text: "Institutions. Title. Edition. Year. (Series no.). URL". */
import type { CslItem } from './csl.ts';

/**
 * The authors, or the publishing institutions where no person is named as the author, separated by "; ". What is not
 * known is left out, and no stop follows another.
 */
export function citationText(item: CslItem): string {
  const authors = item.author?.map(({ literal }) => literal).join('; ');
  const series = item['collection-title'];
  const number = item['collection-number'];
  const parts = [
    authors,
    item.title,
    item.edition && `${item.edition} edition`,
    item.volume && `Volume ${item.volume}`,
    item.publisher === authors ? undefined : item.publisher,
    item.issued?.['date-parts'][0]?.[0]?.toString(),
    series && `(${series}${number ? ` ${number}` : ''})`,
  ];
  const sentences = parts.flatMap((part) => (part ? [/[.?!]$/.test(part) ? part : `${part}.`] : []));
  return [...sentences, ...(item.URL ? [item.URL] : [])].join(' ');
}
