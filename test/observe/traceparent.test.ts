/** The header of W3C Trace Context. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTraceparent } from '../../src/observe/traceparent.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';
const good = `00-${traceId}-${spanId}-01`;

describe('a traceparent', () => {
  it('names the trace and the span that asks', () => {
    expect(parseTraceparent(good)).toEqual({ traceId, spanId, traceFlags: 1, isRemote: true });
    expect(parseTraceparent(`00-${traceId}-${spanId}-00`)?.traceFlags).toBe(0);
    expect(parseTraceparent(`00-${traceId}-${spanId}-ff`)?.traceFlags).toBe(1);
  });

  it('of a later version may go on', () => {
    expect(parseTraceparent(`01-${traceId}-${spanId}-01-more`)?.traceId).toBe(traceId);
    expect(parseTraceparent(`cc-${traceId}-${spanId}-01`)?.traceId).toBe(traceId);
  });

  it.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is given twice', [good, good]],
    ['is given twice in one line', `${good}, ${good}`],
    ['has capitals', good.toUpperCase()],
    ['has blanks', ` ${good}`],
    ['goes on', `${good}-more`],
    ['has a version that is none', `ff-${traceId}-${spanId}-01`],
    ['has no trace', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['has no span', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['is short', good.slice(0, -1)],
    ['runs on without a dash', `01-${traceId}-${spanId}-01more`],
  ])('that %s is none', (_how, header) => expect(parseTraceparent(header)).toBeUndefined());

  it('is read from no text that is not of the form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(parseTraceparent(text)).toBeUndefined();
      }),
    );
  });

  it('brings along the state of the trace, while it is short', () => {
    expect(parseTraceparent(good, 'vendor=1')?.traceState?.get('vendor')).toBe('1');
    expect(parseTraceparent(good, `vendor=${'1'.repeat(600)}`)?.traceState).toBeUndefined();
  });
});
