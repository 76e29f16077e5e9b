/**
 * Spans for OpenTelemetry, through its interface only: whoever runs us with an SDK (`node --import …`) gets them, for
 * anyone else they cost next to nothing. They hold names, counts and codes; no question, no value, no message.
 * Names follow https://opentelemetry.io/docs/specs/semconv/ (http, graphql, database).
 */
import {
  context,
  isSpanContextValid,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { Answered, Asked, Operation, Watched } from './observer.ts';
import { parseTraceparent } from './traceparent.ts';
import { version } from './version.ts';

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'CONNECT'];

export class Tracing {
  readonly #tracer: Tracer = trace.getTracer('catalograph', version);

  /** A span that is under way already, of another instrumentation, comes before what the client says. */
  request({ method, route, headers }: Asked): Watched {
    const active = context.active();
    const remote = trace.getSpan(active) ? undefined : parseTraceparent(headers.traceparent, headers.tracestate);
    const known = methods.includes(method) ? method : '_OTHER';
    const span = this.#tracer.startSpan(
      [known === '_OTHER' ? 'HTTP' : known, route].filter(Boolean).join(' '),
      {
        kind: SpanKind.SERVER,
        attributes: {
          'http.request.method': known,
          'url.scheme': 'http',
          ...(route === undefined ? {} : { 'http.route': route, 'url.path': route }),
        },
      },
      remote ? trace.setSpanContext(active, remote) : active,
    );
    const own = span.spanContext();
    return {
      trace: isSpanContextValid(own) ? { traceId: own.traceId, spanId: own.spanId } : {},
      run: (work) => context.with(trace.setSpan(active, span), work),
      end: ({ status }: Answered) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) fail(span, String(status));
        span.end();
      },
    };
  }

  operation<T>(work: () => Promise<T>, done: (result: T) => Operation): Promise<T> {
    return this.#within('GraphQL Operation', SpanKind.INTERNAL, {}, work, (span, result) => {
      const { name, type, outcome } = done(result);
      if (type) span.updateName(type).setAttribute('graphql.operation.type', type);
      if (name) span.setAttribute('graphql.operation.name', name.slice(0, 64));
      if (outcome === 'internal' || outcome === 'unavailable') fail(span, outcome);
    });
  }

  statement<T>(
    name: string,
    work: () => Promise<T>,
    rows: (result: T) => number,
    reason: (error: unknown) => string,
  ): Promise<T> {
    const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
    const told = (span: Span, result: T) => void span.setAttribute('db.response.returned_rows', rows(result));
    return this.#within(name, SpanKind.CLIENT, attributes, work, told, reason);
  }

  async #within<T>(
    name: string,
    kind: SpanKind,
    attributes: { readonly [name: string]: string },
    work: () => Promise<T>,
    told: (span: Span, result: T) => void,
    reason: (error: unknown) => string = () => 'internal',
  ): Promise<T> {
    const active = context.active();
    const span = this.#tracer.startSpan(name, { kind, attributes }, active);
    try {
      const result = await context.with(trace.setSpan(active, span), work);
      told(span, result);
      return result;
    } catch (error) {
      fail(span, reason(error));
      throw error;
    } finally {
      span.end();
    }
  }
}

function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}
