import { describe, expect, it } from 'vitest';
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

  it('leaves the report as it was', () => {
    const before = structuredClone(report);
    table(report);
    expect(report).toEqual(before);
  });
});
