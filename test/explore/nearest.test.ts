/** The work that comes nearest to an empty cell, and why. */
import { describe, expect, it } from 'vitest';
import { coverage, type EmptyCellRow } from '../../src/explore/coverage.ts';
import { adviceOn, reasonOf } from '../../src/explore/gaps/advice.ts';
import type { Facet } from '../../src/find/facets.ts';
import type { PublicationFilter } from '../../src/find/filter.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { onTheShelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

function cell(
  [rows, row]: [Facet, string],
  [columns, column]: [Facet, string],
  filter?: PublicationFilter,
  of = onTheShelf,
) {
  const { empty } = coverage(of, { rows, columns, filter, rowsFirst: 100, columnsFirst: 100 });
  const look = (after: string | null): EmptyCellRow => {
    const { edges, pageInfo } = empty({ first: 100, after });
    const found = edges.find(({ item }) => item.row.label === row && item.column.label === column);
    if (!found && !pageInfo.hasNextPage) throw new Error(`${row} × ${column} is not empty.`);
    return found?.item ?? look(pageInfo.endCursor);
  };
  const found = look(null).found();
  const say = (language?: string) => reasonOf(of, found, language);
  return { found, say, work: of.works[found?.work ?? -1]?.title, advice: found && adviceOn(found) };
}

describe('The nearest work', () => {
  it('is one to translate where a language lacks, by what it shares with the works in that language', () => {
    const { work, advice, found, say } = cell(['TOPIC', 'By air'], ['LANGUAGE', 'Portuguese']);
    expect([work, advice, found?.shares]).toEqual(['Air', 'TRANSLATE', ['institution/unodc']]);
    expect(say()).toBe(
      '“Air” is about “By air” and exists in English; with the works in Portuguese it shares “Office on Drugs and Crime”: translate it.',
    );
  });

  it('is as like the others as the cosine of what they are joined to says, each thing weighed by its rarity', () => {
    // Of five works: what one, two or three are joined to.
    const [one, two, three] = [Math.log(5), Math.log(5 / 2), Math.log(5 / 3)];
    // Air: by air, Japan; the office, the protocol; the manuals.
    const air = Math.hypot(one, one, two, two, three);
    // In Portuguese: both on smuggling; one each on Asia, law, consent, for judges, by the office.
    const portuguese = Math.hypot(two, one / 2, one / 2, one / 2, one / 2, two / 2);
    const { found } = cell(['TOPIC', 'By air'], ['LANGUAGE', 'Portuguese']);
    expect(found?.likeness).toBeCloseTo((two * two) / 2 / (air * portuguese), 12);
  });

  it('is one that is held rather than one that is only mentioned', () => {
    const { work, advice, say } = cell(['TOPIC', 'Law'], ['LANGUAGE', 'English']);
    expect([work, advice]).toEqual(['Air', 'ADAPT']);
    expect(say()).toBe(
      '“Air” exists in English; it has nothing particular in common with the works about “Law”: adapt it.',
    );
  });

  it('is one of a known language rather than one that may be in the language already', () => {
    expect(cell(['SERIES', 'Manuals'], ['LANGUAGE', 'Portuguese']).work).toBe('Air');
  });

  it('is said to be of unknown language when it is', () => {
    const { work, say } = cell(['INSTITUTION', 'Organization for Migration'], ['LANGUAGE', 'English']);
    expect(work).toBe('Désert');
    expect(say()).toBe(
      '“Désert” was made with “Organization for Migration”, but its languages are not known; with the works in English it shares “The protocol” and “Manuals”: see whether it exists in English, and if not translate it.',
    );
  });

  it('is the one with the smallest id where two are alike, and no advice is given on what no work can be given', () => {
    const { work, advice, say } = cell(['TOPIC', 'By air'], ['YEAR', '2012']);
    expect([work, advice]).toEqual(['Air', null]);
    expect(say()).toBe(
      '“Air” is about “By air” and exists in English; with the works of 2012 it shares “Manuals”: it is the nearest there is.',
    );
  });

  it('is not likened by other regions where a region lacks', () => {
    // Both are by the office; that Japan lies in Asia and in the Pacific adds nothing.
    const { work, found } = cell(['REGION', 'Japan'], ['TOPIC', 'Law']);
    expect([work, found?.shares]).toEqual(['Air', []]);
    expect(cell(['KIND', 'REPORT'], ['REGION', 'Pacific']).found?.shares).toEqual(['institution/unodc']);
  });

  it('is said to be only mentioned when it is', () => {
    const { say } = cell(['TOPIC', 'Law'], ['LANGUAGE', 'English'], { held: false });
    expect(say()).toBe(
      '““Courts”” is about “Law” and exists in Portuguese; it has nothing particular in common with the works in English; it is only mentioned and not held: translate it.',
    );
  });

  it('is compared with the whole catalogue where no work of the other side fits the filter', () => {
    const { work, found } = cell(['TOPIC', 'By air'], ['LANGUAGE', 'Portuguese'], { kinds: ['MANUAL'] });
    expect([work, found?.shares]).toEqual(['Air', ['institution/unodc']]);
  });

  it('is none where no work that fits has either value', () => {
    const { found, advice, say } = cell(['TOPIC', 'Law'], ['LANGUAGE', 'English'], {
      ids: ['publication/evidence'],
    });
    expect([found, advice]).toEqual([null, null]);
    expect(['en', 'fr-CA', 'es'].map((language) => say(language))).toEqual([
      'No work that fits has either of the two values: there is none to begin from.',
      'Aucun ouvrage qui convienne n’a l’une des deux valeurs : il n’y en a pas d’où partir.',
      'Ninguna obra que convenga tiene uno de los dos valores: no hay ninguna de la que partir.',
    ]);
  });
});

describe('The reason', () => {
  it('is written in French and Spanish too', () => {
    const { say } = cell(['TOPIC', 'By air'], ['LANGUAGE', 'Portuguese']);
    expect(say('fr')).toBe(
      '«\u00A0Air\u00A0» porte sur «\u00A0By air\u00A0» et existe en anglais ; avec les ouvrages en portugais il partage «\u00A0Office on Drugs and Crime\u00A0» : à traduire.',
    );
    expect(say('es')).toBe(
      '«Air» trata de «By air» y existe en inglés; con las obras en portugués comparte «Office on Drugs and Crime»: tradúzcase.',
    );
  });

  it('is refused in a language that no sentence is written in', () => {
    expect(() => cell(['TOPIC', 'By air'], ['LANGUAGE', 'Portuguese']).say('de')).toThrow('it is "de"');
  });

  it('for an Arabic work on organ removal, which the catalogue lacks, names the toolkit that only exists in English', () => {
    const seed = snapshotOf(readCheckedSeed());
    const { work, advice, say } = cell(
      ['TOPIC', 'Trafficking for organ removal'],
      ['LANGUAGE', 'Arabic'],
      { kinds: ['TOOLKIT', 'TOOL', 'MANUAL', 'HANDBOOK'] },
      seed,
    );
    expect([work, advice]).toEqual([
      'Assessment Toolkit: Trafficking in Persons for the Purpose of Organ Removal',
      'TRANSLATE',
    ]);
    expect(say()).toMatch(/is about “Trafficking for organ removal” and exists in English; .*: translate it\.$/);
  });
});
