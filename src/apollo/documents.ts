/** Documents that were parsed and found valid, kept for whoever asks the same again: a bounded number of bytes of them. */
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Some 800 documents as long as the examples. */
const most = 20 * 1024 * 1024;
/** Of memory for each character: 38 were measured over the example documents. */
const bytes = 40;

export const sizeOfDocument = ({ loc }: DocumentNode): number => bytes * ((loc?.source.body.length ?? 0) + 50);

/** What Apollo Server keeps documents in; its own store counts them as JSON, a quarter of what they take. */
export function documents(maxSize = most) {
  const kept = new LRUCache<string, DocumentNode>({ maxSize, sizeCalculation: sizeOfDocument });
  return {
    get: async (key: string) => kept.get(key),
    set: async (key: string, document: DocumentNode) => void kept.set(key, document),
    delete: async (key: string) => kept.delete(key),
  };
}
