import { describe, expect, it } from 'vitest';
import { nodeTypes, relationTypes } from '../../src/model.ts';
import type { Changes, LoadReport } from '../../src/seed/load.ts';
import { describe as sayAll, table } from '../../src/seed/report.ts';

const changes = (created: number, changed: number, removed: number, left: number): Changes => ({
  created,
  changed,
  removed,
  left,
});
const report: LoadReport = {
  nodes: new Map([
    ['Publication', changes(16, 0, 1, 0)],
    ['Topic', changes(0, 2, 0, 19)],
  ]),
  relations: new Map([['PUBLISHED_BY', changes(17, 0, 0, 3)]]),
};

describe('what a load did', () => {
  it('fits into one line', () => {
    expect(sayAll(report)).toBe('33 created, 2 changed, 1 removed, 22 left');
  });

  it('fits into a table of one line for each type, and one for all', () => {
    expect(table(report)).toBe(
      [
        'Publication   16 created, 0 changed, 1 removed, 0 left',
        'Topic         0 created, 2 changed, 0 removed, 19 left',
        'PUBLISHED_BY  17 created, 0 changed, 0 removed, 3 left',
        'all           33 created, 2 changed, 1 removed, 22 left',
      ].join('\n'),
    );
  });

  it('names a type that was removed with the last of its kind', () => {
    const removed: LoadReport = { ...report, nodes: new Map([...report.nodes, ['Keyword', changes(0, 0, 4, 0)]]) };
    expect(table(removed)).toContain('Keyword       0 created, 0 changed, 4 removed, 0 left\n');
    expect(sayAll(removed)).toBe('33 created, 2 changed, 5 removed, 22 left');
  });

  it('stands in columns, however long the name of a type', () => {
    const left = changes(0, 0, 0, 1);
    const whole: LoadReport = {
      nodes: new Map(nodeTypes.map((type) => [type, left])),
      relations: new Map(relationTypes.map((type) => [type, left])),
    };
    const columns = table(whole)
      .split('\n')
      .map((line) => line.indexOf('0 created'));
    expect(new Set(columns).size).toBe(1);
  });

  it('leaves the report as it was', () => {
    const before = structuredClone(report);
    table(report);
    expect(report).toEqual(before);
  });
});
