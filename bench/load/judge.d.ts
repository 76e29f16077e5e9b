export type Verdict = 'right' | 'noted' | 'refused' | 'wrong';
export function judge(status: number, body: Buffer, first: Buffer | undefined): Verdict;
