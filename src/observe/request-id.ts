/**
 * The id that a client or a proxy gave a request stands in the log beside ours. It does not take the place of ours:
 * "it is in the log under …" has to name one request, whoever sends what.
 */
const form = /^[A-Za-z0-9\-_.]{1,64}$/;

/** Nothing for an id of another form. */
export function callersId(headers: { readonly [name: string]: string | string[] | undefined }): {
  callerRequestId?: string;
} {
  const given = headers['x-request-id'];
  return typeof given === 'string' && form.test(given) ? { callerRequestId: given } : {};
}
