/**
 * Passages with the words that were found. The API sends them as HTML of its own making, text with entities and `<mark>`;
 * nothing else is ever read from it, and none of it reaches the page as HTML.
 */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const signs: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function piecesOf(fragment: string): Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of fragment.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') pieces.push({ text: decoded(part), marked });
  }
  return pieces;
}

/** What has no meaning here stays as it is written. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (entity, decimal, hex, name) => {
    if (name) return signs[name.toLowerCase()] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** The text of a passage without its marks. */
export const textOf = (fragment: string): string =>
  piecesOf(fragment)
    .map(({ text }) => text)
    .join('');

export function Marked({ fragment }: { fragment: string }) {
  let at = 0;
  return (
    <bdi dir="auto">
      {piecesOf(fragment).map(({ text, marked }) => {
        at += text.length;
        return marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
      })}
    </bdi>
  );
}
