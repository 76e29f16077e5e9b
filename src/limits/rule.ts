/** A limit as a rule of validation: what it finds in an operation, and the sentence for too much of it. */
import type { OperationDefinitionNode, ValidationContext, ValidationRule } from 'graphql';
import type { LimitName } from './bounds.ts';
import { LimitError } from './refusal.ts';

export interface Limit {
  readonly name: LimitName;
  found(operation: OperationDefinitionNode, context: ValidationContext, bound: number): number;
  /** `The document is 17 levels deep; at most 15 are allowed.` */
  sentence(found: number, bound: number): string;
}

export const ruleOf =
  (limit: Limit, bound: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const found = limit.found(operation, context, bound);
      if (found > bound) context.reportError(new LimitError(limit.sentence(found, bound), limit.name, bound, found));
    },
  });
