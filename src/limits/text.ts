/** What is refused of a request's text before it is parsed: the parser calls itself for every bracket. */
import { Lexer, Source, TokenKind } from 'graphql';
import type { Bounds } from './bounds.ts';
import { LimitError } from './refusal.ts';

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Throws a `LimitError`. What is no GraphQL passes: to say what is wrong with it is up to the parser. */
export function checkDocumentText(text: string, bounds: Pick<Bounds, 'characters' | 'tokens' | 'nesting'>): void {
  const { characters, tokens, nesting } = bounds;
  if (text.length > characters)
    throw new LimitError(
      `The document has ${text.length} characters; at most ${characters} are allowed.`,
      'characters',
      characters,
      text.length,
    );
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  for (let kind = next(lexer); kind !== undefined; kind = next(lexer)) {
    count += 1;
    if (count > tokens)
      throw new LimitError(
        `The document has more than ${tokens} words, numbers and marks; at most ${tokens} are allowed.`,
        'tokens',
        tokens,
        count,
      );
    if (opening.has(kind)) open += 1;
    if (closing.has(kind)) open -= 1;
    if (open > nesting)
      throw new LimitError(
        `The document opens more than ${nesting} brackets within each other; at most ${nesting} are allowed.`,
        'nesting',
        nesting,
        open,
      );
  }
}

/** The kind of the next token; `undefined` at the end, and where the text stops being GraphQL. */
function next(lexer: Lexer): string | undefined {
  try {
    const { kind } = lexer.advance();
    return kind === TokenKind.EOF ? undefined : kind;
  } catch {
    return undefined;
  }
}
