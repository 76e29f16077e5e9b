/** What is asked of the server for a thing: within its limits, as it is sent, and as the address says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { buildASTSchema, type DocumentNode, Kind, print, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../src/apollo/schema.ts';
import { defaultBounds } from '../../../src/limits/bounds.ts';
import { costOf } from '../../../src/limits/cost.ts';
import { limitRules } from '../../../src/limits/rules.ts';
import { root } from '../../../src/root.ts';
import * as operations from '../../../web/src/generated/thing/graphql.ts';
import { citationFormats } from '../../../web/src/thing/address.ts';
import { documents, turned } from '../../../web/src/thing/documents.ts';
import { evidenceOf } from '../../../web/src/thing/evidence-of.ts';

const schema = buildASTSchema(typeDefs());
const operationOf = (document: DocumentNode) =>
  document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);

const asked = Object.entries(operations)
  .map(([name, document]) => [name, document as DocumentNode] as const)
  .filter(([, document]) => operationOf(document));

function costs(document: DocumentNode): number {
  const operation = operationOf(document);
  return operation ? costOf(schema, document, operation, {}) : Number.NaN;
}

describe('what is asked for a thing', () => {
  it.each(asked)('is within the limits of the server, with its evidence and without: %s', (_name, document) => {
    for (const why of [false, true]) {
      const sent = addTypenameToDocument(evidenceOf(document, why));
      expect(validate(schema, sent, [...specifiedRules, ...limitRules(defaultBounds)])).toEqual([]);
      expect(costs(sent)).toBeLessThan(defaultBounds.cost);
    }
  });

  it('names the entries behind relations only where the reader wants to see them', () => {
    const [without, those] = [false, true].map((why) => print(evidenceOf(documents.topic, why)));
    expect(those).toContain('locator');
    expect(without).not.toContain('locator');
    expect(without).toContain('basis');
    for (const text of [without, those]) expect(text).not.toContain('$why');
  });

  it('costs little as long as nobody asks for evidence', () => {
    const page: readonly DocumentNode[] = [
      operations.WorkDocument,
      operations.BesideDocument,
      operations.AroundDocument,
    ];
    const [without, those] = [false, true].map((why) =>
      page.reduce((sum, document) => sum + costs(evidenceOf(document, why)), 0),
    );
    expect(without).toBeLessThan(Number(those) / 4);
  });

  it('is the page of the list that the address says', () => {
    expect(turned({ after: '', before: '' })).toEqual({ first: 20 });
    expect(turned({ after: 'c1', before: '' })).toEqual({ first: 20, after: 'c1' });
    expect(turned({ after: '', before: 'c2' })).toEqual({ last: 20, before: 'c2' });
  });
});

it('a citation is offered in every format that there are files of', () => {
  const served = readFileSync(join(root, 'src', 'http', 'export.ts'), 'utf8');
  const formats = /const formats = \{(.*?)\}/s.exec(served)?.[1]?.match(/[\w-]+(?='?: ')/g);
  expect(formats).toEqual([...citationFormats]);
});
