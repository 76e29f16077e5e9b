/** What a route answers with. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: { readonly [name: string]: string };
}

export const text = (status: number, sentence: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${sentence}\n`,
});

export const json = (status: number, value: unknown): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify(value)}\n`,
});
