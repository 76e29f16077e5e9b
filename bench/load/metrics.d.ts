export function samples(text: string, metric: string, label: string): Map<string, number>;
export function statementsIn(text: string): Map<string, number>;
export function delayIn(text: string): Map<string, number>;
export function difference(before: Map<string, number>, after: Map<string, number>): Record<string, number>;
export function metricsOf(url: string): Promise<string | undefined>;
