/** A tracer that keeps its spans in a list, and hands contexts on: what an SDK of OpenTelemetry is to the program. */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  type ContextManager,
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { onTestFinished } from 'vitest';

export interface Recorded {
  name: string;
  readonly kind: number | undefined;
  readonly context: SpanContext;
  readonly parent: string | undefined;
  readonly attributes: Attributes;
  status: SpanStatus;
  ended: number;
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** All spans from now on until the test is over, in the order in which they began. */
export function recordSpans(): readonly Recorded[] {
  const spans: Recorded[] = [];
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.call(self as never, ...args)),
    bind: (_context, target) => target,
    enable: () => manager,
    disable: () => manager,
  };
  const startSpan = (name: string, { kind, attributes }: SpanOptions = {}, active = context.active()): Span => {
    const parent = trace.getSpanContext(active);
    const own: SpanContext = {
      traceId: parent?.traceId ?? hex(spans.length + 1, 32),
      spanId: hex(spans.length + 1, 16),
      traceFlags: 1,
    };
    const recorded: Recorded = {
      name,
      kind,
      context: own,
      parent: parent?.spanId,
      attributes: { ...attributes },
      status: { code: SpanStatusCode.UNSET },
      ended: 0,
    };
    spans.push(recorded);
    const span: Span = {
      spanContext: () => own,
      setAttribute: (key, value) => {
        recorded.attributes[key] = value;
        return span;
      },
      setAttributes: (more) => {
        Object.assign(recorded.attributes, more);
        return span;
      },
      setStatus: (status) => {
        recorded.status = status;
        return span;
      },
      updateName: (other) => {
        recorded.name = other;
        return span;
      },
      end: () => void recorded.ended++,
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      isRecording: () => true,
      recordException() {},
    };
    return span;
  };
  const tracer: Tracer = {
    startSpan,
    startActiveSpan: () => {
      throw new Error('not used');
    },
  };
  context.setGlobalContextManager(manager);
  trace.setGlobalTracerProvider({ getTracer: () => tracer });
  onTestFinished(() => {
    trace.disable();
    context.disable();
  });
  return spans;
}
