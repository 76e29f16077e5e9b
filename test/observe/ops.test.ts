/** The dashboard and the alerts: what they ask for is there, and they are told in the README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { GraphFailure } from '../../src/graph/graph.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createObserver } from '../../src/observe/observe.ts';
import { root } from '../../src/root.ts';
import { readExposition } from './exposition.ts';

const read = (name: string) => readFileSync(join(root, 'ops', name), 'utf8');
const readme = read('README.md');

const target = z.object({
  refId: z.string().min(1),
  expr: z.string().min(1),
  datasource: z.object({ uid: z.string() }),
});
const place = z.object({ h: z.int().min(1), w: z.int().min(1).max(24), x: z.int().min(0).max(23), y: z.int().min(0) });
/** What Grafana's import needs of a dashboard. */
const dashboard = z
  .object({
    uid: z.string().max(40),
    title: z.string().min(1),
    schemaVersion: z.int().min(36),
    templating: z.object({ list: z.array(z.object({ name: z.string(), type: z.enum(['datasource', 'query']) })) }),
    panels: z.array(
      z.discriminatedUnion('type', [
        z.object({ id: z.int(), type: z.literal('row'), title: z.string(), gridPos: place }),
        z.object({
          id: z.int(),
          type: z.enum(['timeseries', 'stat']),
          title: z.string().min(1),
          description: z.string().regex(/\.$/),
          gridPos: place,
          targets: z.array(target).min(1),
        }),
      ]),
    ),
  })
  .parse(JSON.parse(read('grafana.json')));
const { groups } = z
  .object({
    groups: z.array(
      z.object({
        name: z.string(),
        rules: z.array(
          z.strictObject({
            alert: z.string(),
            expr: z.string(),
            for: z.string().regex(/^\d+[mh]$/),
            labels: z.object({ severity: z.enum(['critical', 'warning']) }),
            annotations: z.object({ summary: z.string().regex(/\.$/) }),
          }),
        ),
      }),
    ),
  })
  .parse(parse(read('alerts.yml')));
const rules = groups.flatMap(({ rules }) => rules);
const expressions = [
  ...dashboard.panels.flatMap((panel) => (panel.type === 'row' ? [] : panel.targets.map(({ expr }) => expr))),
  ...rules.map(({ expr }) => expr),
];

/** Names of metrics and of labels by metric, as they are printed once everything has happened. */
async function printed(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const metrics = createMetrics();
  const { request, statement, snapshotRead } = createObserver(metrics);
  request({ method: 'GET', route: '/graphql', headers: {} }).end({ status: 200, ms: 1, facts: { outcome: 'ok' } });
  await statement(
    'topic',
    async () => 1,
    () => 1,
  );
  await statement(
    'topic',
    () => Promise.reject(new GraphFailure('BUSY', 'topic', '')),
    () => 0,
  ).catch(() => undefined);
  snapshotRead({ ms: 1, works: 1, things: 1 });
  const samples = [...readExposition(await metrics.text()).values()].flatMap(({ samples }) => samples);
  metrics.stop();
  return new Map(samples.map(({ name, labels }) => [name, new Set(Object.keys(labels))]));
}

const prefixed = /\b(?:catalograph|process|nodejs)_[a-z_]+\b/g;
const given = ['job', 'instance'];

describe('the dashboard and the alerts', () => {
  it('ask for metrics that there are, by labels that these have', async () => {
    const there = await printed();
    for (const expr of expressions) {
      const names = expr.match(prefixed) ?? [];
      if (!/^up\{/.test(expr)) expect(names.length, expr).toBeGreaterThan(0);
      for (const name of names) expect([...there.keys()], expr).toContain(name);
      const known = [...given, ...names.flatMap((name) => [...(there.get(name) ?? [])])];
      const selected = [...expr.matchAll(/\{([^}]*)\}/g)].flatMap(([, inside = '']) =>
        [...inside.matchAll(/(\w+)(?==)/g)].map(([name]) => name),
      );
      const grouped = [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, inside = '']) => inside.split(/, */));
      for (const label of [...selected, ...grouped]) expect(known, expr).toContain(label);
    }
  });

  it('show every metric of our own at least once, and the README names each', async () => {
    const families = [...(await printed()).keys()].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    const own = new Set(families.filter((name) => name.startsWith('catalograph_')));
    expect(own.size).toBeGreaterThan(15);
    for (const name of own) {
      expect(
        expressions.some((expr) => expr.includes(name)),
        name,
      ).toBe(true);
      expect(readme).toContain(`\`${name}\``);
    }
  });

  it('have balanced brackets and no empty selector', () => {
    for (const expr of expressions) {
      for (const [open, close] of ['()', '{}', '[]'].map((pair) => [...pair]))
        expect(expr.split(open ?? '').length, expr).toBe(expr.split(close ?? '').length);
      expect(expr).not.toMatch(/\{,|,\}|undefined/);
    }
  });
});

describe('the dashboard', () => {
  it('has panels with ids of their own that do not lie over each other', () => {
    const { panels } = dashboard;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const [i, { gridPos: a, title }] of panels.entries()) {
      expect(a.x + a.w, title).toBeLessThanOrEqual(24);
      for (const { gridPos: b, title: other } of panels.slice(i + 1))
        expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h, `${title}, ${other}`).toBe(
          false,
        );
    }
  });

  it('uses only variables that it declares', () => {
    const declared = dashboard.templating.list.map(({ name }) => name);
    const used = read('grafana.json').match(/\$\{?(?!__)[a-z]+/g) ?? [];
    for (const name of used) expect(declared).toContain(name.replace(/^\$\{?/, ''));
  });
});

describe('the alerts', () => {
  it('have names of their own, each with advice in the README', () => {
    const names = rules.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(readme).toMatch(new RegExp(`^\\| ${name} \\| \\S`, 'm'));
  });
});
