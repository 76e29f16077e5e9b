export const placeholder: string;
export function unseen(template: string, name: string): string;
export function unseenAnswer(answer: string, name: string): string;
