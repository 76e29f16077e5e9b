import { describe, expect, it } from 'vitest';
import { checksum, schemaStatements } from '../../src/seed/catalogue.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { append, replace, type SeedChanges, seedFolder, stated } from './folder.ts';

const checksumOf = (changes: SeedChanges = {}) => checksum(readCheckedSeed(seedFolder(changes)));

describe('the checksum of a seed', () => {
  it('is the same for the same content in another folder', () => {
    expect(checksumOf()).toBe(checksumOf());
    expect(checksumOf()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not change with a comment', () => {
    expect(checksumOf({ 'nodes/topic.yaml': (text) => `# Subjects.\n${text}` })).toBe(checksumOf());
  });

  it('does not change with a claim that is not loaded', () => {
    const line = 'EXPLAINS  publication/first-manual  instrument/protocol  Nobody says so.  record/list-1';
    expect(checksumOf({ 'rejected.tsv': append(line) })).toBe(checksumOf());
  });

  it('changes with a title', () => {
    expect(checksumOf({ 'nodes/source.yaml': replace('A list', 'The list') })).not.toBe(checksumOf());
  });

  it('changes with a fact', () => {
    const line = stated('publication/second-manual  audience/prosecutors  STATED  record/list-2');
    expect(checksumOf({ 'relations/for.tsv': append(line) })).not.toBe(checksumOf());
  });

  it('changes with the evidence of a fact', () => {
    const records = replace('STATED\trecord/list-1\t', 'STATED\trecord/list-1 record/list-2\t');
    expect(checksumOf({ 'relations/for.tsv': records })).not.toBe(checksumOf());
  });

  it('changes with the reason for what is shown where sources disagree', () => {
    const reason = replace('The catalogue is dated.', 'The catalogue is newer.');
    expect(checksumOf({ 'policy.yaml': reason })).not.toBe(checksumOf());
  });

  it('does not change with a reason that nothing is shown for', () => {
    const reason = replace('All audiences are kept.', 'Audiences add up.');
    expect(checksumOf({ 'policy.yaml': reason })).toBe(checksumOf());
  });
});

describe('the statements of cypher/schema.cypher', () => {
  it('are separated, without comments, each a constraint or an index that may be there already', () => {
    const statements = schemaStatements();
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements)
      expect(statement).toMatch(/^CREATE (CONSTRAINT|INDEX)\b[^;]* IF NOT EXISTS\b[^;]*$/);
  });
});
