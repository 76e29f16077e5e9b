/** Spans: one for the request, one for the operation in it, one for each statement in that. */
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../src/graph/graph.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { createObserver } from '../../src/observe/observe.ts';
import { oneTopic } from '../apollo/engine.ts';
import { front } from './front.ts';
import { type Recorded, recordSpans } from './spans.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
const question = 'query Crime($id: ID!) { topic(id: $id) { label } }';
const asked = { id: 'topic/crime' };

/** Each span below the one that it is part of. */
function tree(spans: readonly Recorded[], parent?: string): unknown[] {
  return spans.filter((span) => span.parent === parent).map((span) => [span.name, ...tree(spans, span.context.spanId)]);
}

describe('a request', () => {
  it('is a span, with the operation in it and the statements in that', async () => {
    const spans = recordSpans();
    const { ask } = await front({ database: oneTopic });
    await ask(question, asked);
    expect(tree(spans)).toEqual([['POST /graphql', ['query', ['topic']]]]);
    expect(spans.map(({ kind }) => kind)).toEqual([SpanKind.SERVER, SpanKind.INTERNAL, SpanKind.CLIENT]);
    expect(spans.map(({ ended }) => ended)).toEqual([1, 1, 1]);
    expect(spans.map(({ status }) => status.code)).toEqual([0, 0, 0]);
    expect(spans.map(({ attributes }) => attributes)).toEqual([
      {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'http.response.status_code': 200,
        'url.path': '/graphql',
        'url.scheme': 'http',
      },
      { 'graphql.operation.name': 'Crime', 'graphql.operation.type': 'query' },
      { 'db.system.name': 'neo4j', 'db.query.summary': 'topic', 'db.response.returned_rows': 1 },
    ]);
  });

  it('goes on the trace that its client began, which the log has, too', async () => {
    const spans = recordSpans();
    const { ask, events } = await front({ database: oneTopic });
    await ask(question, asked, { traceparent });
    expect(spans.map(({ context }) => context.traceId)).toEqual([traceId, traceId, traceId]);
    expect(spans[0]?.parent).toBe('b7ad6b7169203331');
    expect(events()).toMatchObject([{ traceId, spanId: spans[0]?.context.spanId }]);
  });

  it('begins a trace of its own when the header cannot be read', async () => {
    const spans = recordSpans();
    const { ask } = await front({ database: oneTopic });
    await ask(question, asked, { traceparent: `${traceparent}-x` });
    expect(spans[0]?.parent).toBeUndefined();
    expect(spans[0]?.context.traceId).not.toBe(traceId);
  });

  it('keeps its statements apart from those of another at the same time', async () => {
    const spans = recordSpans();
    const { ask } = await front({ database: oneTopic });
    await Promise.all(Array.from({ length: 5 }, () => ask(question, asked)));
    expect(tree(spans)).toEqual(Array.from({ length: 5 }, () => ['POST /graphql', ['query', ['topic']]]));
  });

  it('to nowhere has no address, and a method that is none has no name', async () => {
    const spans = recordSpans();
    const { get } = await front();
    await get('/nowhere/hunter');
    await get('/', { method: 'PROPFIND' });
    expect(spans.map(({ name }) => name)).toEqual(['GET', 'HTTP /']);
    expect(spans[1]?.attributes['http.request.method']).toBe('_OTHER');
  });

  it('leaves nothing of what was asked in its spans', async () => {
    const spans = recordSpans();
    const { ask } = await front({
      database: () => {
        throw new Error('hunter in a message');
      },
    });
    await ask('query ($id: ID!) { topic(id: $id) { label } }', { id: 'topic/hunter' }, { authorization: 'hunter' });
    await ask('{ hunterField }');
    expect(JSON.stringify(spans)).not.toMatch(/hunter/i);
  });
});

describe('a failure', () => {
  it.each([
    [new GraphFailure('UNAVAILABLE', 'topic', 'away'), 'unavailable', 'unavailable', '503'],
    [new GraphFailure('TIMEOUT', 'topic', 'late'), 'timeout', 'unavailable', '503'],
    [new Error('a bug'), 'unexpected', 'internal', undefined],
  ])('is the status of the spans it went through (%s)', async (error, reason, outcome, status) => {
    const spans = recordSpans();
    const { ask } = await front({
      database: () => {
        throw error;
      },
    });
    await ask(question, asked);
    const [request, operation, statement] = spans;
    expect([statement?.status.code, statement?.attributes['error.type']]).toEqual([SpanStatusCode.ERROR, reason]);
    expect([operation?.status.code, operation?.attributes['error.type']]).toEqual([SpanStatusCode.ERROR, outcome]);
    expect(request?.attributes['error.type']).toBe(status);
    expect(spans.map(({ ended }) => ended)).toEqual([1, 1, 1]);
  });

  it('of the client is none of ours', async () => {
    const spans = recordSpans();
    const { ask } = await front({ database: oneTopic });
    await ask('{ topic(id: "region/asia") { label } }');
    await ask('{ wings }');
    expect(spans.map(({ status }) => status.code)).toEqual(spans.map(() => SpanStatusCode.UNSET));
  });
});

describe('without an SDK', () => {
  it('a request, its operation and a statement are watched in microseconds', async () => {
    const metrics = createMetrics();
    const observer = createObserver(metrics);
    const rounds = 2_000;
    const started = performance.now();
    for (let i = 0; i < rounds; i++) {
      const watched = observer.request({ method: 'POST', route: '/graphql', headers: { traceparent } });
      await watched.run(() =>
        observer.operation(
          () =>
            observer.statement(
              'topic',
              async () => [],
              (rows) => rows.length,
            ),
          () => ({ name: 'Crime', type: 'query', outcome: 'ok' }),
        ),
      );
      watched.end({ status: 200, ms: 1, facts: { operation: 'Crime', outcome: 'ok' } });
    }
    // About 15 µs on an idle machine; the bound is for a busy one.
    expect((performance.now() - started) / rounds).toBeLessThan(0.5);
    metrics.stop();
  });
});
