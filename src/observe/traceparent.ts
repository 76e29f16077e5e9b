/** The trace that a request belongs to, as its client says: https://www.w3.org/TR/trace-context/ */
import { createTraceState, type SpanContext } from '@opentelemetry/api';

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const nothing = /^0+$/;
const longestState = 512;

/**
 * `undefined` for a header that is missing, given twice or not of the form. A version that is not known yet may go on
 * after the four parts; `ff` is none, and version 00 has four parts.
 */
export function parseTraceparent(
  traceparent: string | string[] | undefined,
  tracestate?: string | string[],
): SpanContext | undefined {
  const [, version, traceId, spanId, flags, more] = (typeof traceparent === 'string' && form.exec(traceparent)) || [];
  if (!version || !traceId || !spanId || !flags) return undefined;
  if (version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (nothing.test(traceId) || nothing.test(spanId)) return undefined;
  const state = typeof tracestate === 'string' && tracestate.length <= longestState ? tracestate : undefined;
  return {
    traceId,
    spanId,
    // Of the flags only "sampled" has a meaning for us.
    traceFlags: Number.parseInt(flags, 16) & 1,
    isRemote: true,
    ...(state ? { traceState: createTraceState(state) } : {}),
  };
}
