/** What stands in the address of a thing besides the thing itself. */
import { list, oneOf, whole, words } from '../parts/address.ts';

/** Formats of a citation, as `/export/<format>` names them. */
export const citationFormats = ['bibtex', 'ris', 'csl-json', 'json-ld', 'csv'] as const;

export const thingShape = {
  /** The groups, and the recommended works, whose evidence is open. */
  evidence: list,
  /** The page of the longest list. */
  after: words,
  before: words,
  /** How many works are recommended. */
  next: whole,
  /** The languages that what is recommended has to be readable in. */
  reads: list,
  cite: oneOf(...citationFormats),
};
