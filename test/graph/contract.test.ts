/** The Cypher contract, offline: every file, and every text that is put together from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { statements as entities } from '../../src/entities/index.ts';
import type { Entity } from '../../src/graph/projection.ts';
import { type NodeType, nodes, type RelationShape, relations, relationTypes } from '../../src/model.ts';
import { root } from '../../src/root.ts';
import { schemaStatements } from '../../src/seed/catalogue.ts';
import { factsOf, lint, type Pattern } from '../support/cypher.ts';
import { sources, texts } from '../support/plans.ts';

/** Every pattern and source file, with what it may name: `this` is the type of its folder. */
const files = [
  ...entities.flatMap(({ type, relations: own, lists }: Entity) => [
    ...Object.values(own).map(({ page, via, far, args, name }) => ({
      name: page.name,
      text: `MATCH (this:${type})\n${page.pattern}${page.where ? `\nWHERE ${page.where}` : ''}\nRETURN n.id AS id`,
      via,
      type,
      far,
      parameters: Object.keys(args).map((arg) => `${name}.${arg}`),
    })),
    ...Object.values(lists).map(({ page, args }) => ({
      name: page.name,
      text: `${page.pattern}${page.where ? `\nWHERE ${page.where}` : ''}\nRETURN n.id AS id`,
      via: undefined,
      type,
      far: type,
      parameters: Object.keys(args),
    })),
  ]),
];

function cypherFiles(folder = join(root, 'cypher'), prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? cypherFiles(join(folder, entry.name), `${prefix}${entry.name}/`)
      : entry.name.endsWith('.cypher')
        ? [`${prefix}${entry.name.replace('.cypher', '')}`]
        : [],
  );
}

/** `ids`, `companions.on`, `companions.k0` …: every value that `$in` may hold. */
function paths(shape: z.ZodType, prefix = ''): string[] {
  const inner = shape instanceof z.ZodOptional ? shape.unwrap() : shape;
  if (!(inner instanceof z.ZodObject)) return [prefix.slice(0, -1)];
  return Object.entries<z.ZodType>(inner.shape).flatMap(([name, value]) => paths(value, `${prefix}${name}.`));
}

function knows(type: NodeType | string, property: string): boolean {
  if (type === 'Catalogue') return ['id', 'checksum', 'loaded'].includes(property);
  if (property === 'sortKey' && type in nodes) return true;
  if (type in nodes) return property in nodes[type as NodeType].shape;
  const relation = relationTypes.find((known) => known === type);
  if (relation === undefined) return false;
  const { properties } = relations[relation];
  // Stored with a number, so that pages can follow it.
  return property in properties || (property === 'sortKey' && 'number' in properties);
}

function fits({ left, types, direction, right }: Pattern): boolean {
  return types.every((name) => {
    const type = relationTypes.find((known) => known === name);
    if (!type) return false;
    const { ends, symmetric }: RelationShape = relations[type];
    const joins = (a: string, b: string) =>
      ends.some(([from, to]) => (a === from || a === '') && (b === to || b === ''));
    // All relations of a type are counted as they are stored: the database knows how many, but not read both ways.
    if (left === '' && right === '') return direction === '->';
    if (direction === '-') return symmetric === true && joins(left, right);
    return symmetric !== true && (direction === '->' ? joins(left, right) : joins(right, left));
  });
}

describe('Every file under cypher/', () => {
  const declared = [...files.map(({ name }) => name), ...sources.map(({ name }) => name), 'schema'];

  it('is declared, and every declared one is there', () => {
    expect(cypherFiles().sort()).toEqual(declared.sort());
  });

  it.each(cypherFiles())('%s begins with a sentence that says what it returns', (name) => {
    const [first = ''] = readFileSync(join(root, 'cypher', `${name}.cypher`), 'utf8').split('\n');
    expect(first).toMatch(/^\/\/ [A-Z].{10,}\.$/);
  });

  it.each(files)('$name joins the types that model.ts joins, in its direction, by the relation it declares', (file) => {
    const { patterns, variables } = factsOf(file.text);
    expect(variables.get('n')).toEqual([file.far]);
    for (const pattern of patterns) expect(pattern, JSON.stringify(pattern)).toSatisfy(fits);
    if (file.via) expect(variables.get('r')).toEqual([file.via]);
  });

  it.each(files)('$name names properties of model.ts only, and the arguments it declares', ({ text, parameters }) => {
    const facts = factsOf(text);
    for (const [variable, property] of facts.properties) {
      const types = facts.variables.get(variable) ?? [];
      if (variable !== '$in')
        expect(
          types.every((type) => knows(type, property)),
          `${variable}.${property}`,
        ).toBe(true);
    }
    expect([...facts.parameters].sort()).toEqual([...parameters].sort());
  });

  it.each(sources)('$name, a source, joins and names what model.ts knows', ({ text }) => {
    const facts = factsOf(text, { work: 'Publication', seed: 'Publication' });
    for (const pattern of facts.patterns) expect(pattern, JSON.stringify(pattern)).toSatisfy(fits);
    for (const [variable, property] of facts.properties)
      for (const type of facts.variables.get(variable) ?? [])
        expect(knows(type, property), `${variable}.${property} of ${type}`).toBe(true);
  });
});

describe('Every text that is sent', () => {
  it.each(texts)('$name passes Neo4j’s own linter', { timeout: 20_000 }, ({ text }) => {
    expect(lint(text)).toEqual([]);
  });

  it.each(texts)('$name uses the parameters it declares, all of them and no others', ({ text, params }) => {
    expect([...factsOf(text).parameters].sort()).toEqual(paths(params).sort());
  });

  it.each(texts)('$name returns the columns it declares, in their order', ({ text, columns }) => {
    expect(factsOf(text).columns).toEqual(columns);
  });

  it('has a name of its own', () => {
    const names = texts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('takes one parameter, the map $in', () => {
    for (const { text, name } of texts)
      expect(
        [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter).filter((p) => p !== 'in'),
        name,
      ).toEqual([]);
  });
});

describe('The checks themselves', () => {
  it('see a direction that model.ts does not have', () => {
    const { patterns } = factsOf('MATCH (this:Publication)<-[r:IMPLEMENTS]-(n:Instrument) RETURN n.id AS id');
    expect(patterns.map(fits)).toEqual([false]);
  });

  it('see a symmetric relation that is read one way only', () => {
    const { patterns } = factsOf('MATCH (this:Publication)-[r:COMPANION_TO]->(n:Publication) RETURN n.id AS id');
    expect(patterns.map(fits)).toEqual([false]);
  });

  it('see an unknown label, an unknown function and a variable that is not there', () => {
    expect(lint('MATCH (n:Publicaton) RETURN bo(n.id), m.id AS id')).toHaveLength(3);
  });

  it('see an unknown property', () => {
    const { properties } = factsOf('MATCH (n:Topic) RETURN n.lable AS label');
    expect(properties).toEqual([['n', 'lable']]);
    expect(knows('Topic', 'lable')).toBe(false);
  });
});

describe('cypher/schema.cypher', () => {
  it('gives every type a unique id, and an index for its order where it has a list', () => {
    const indexed = new Set(
      schemaStatements().flatMap((text) => /FOR \(n:(\w+)\) ON \(n\.sortKey\)/.exec(text)?.[1] ?? []),
    );
    expect(indexed).toEqual(
      new Set(entities.filter(({ lists }) => Object.keys(lists).length > 0).map(({ type }) => type)),
    );
    for (const type of Object.keys(nodes))
      expect(schemaStatements()).toContainEqual(expect.stringContaining(`FOR (n:${type}) REQUIRE n.id IS UNIQUE`));
  });
});
