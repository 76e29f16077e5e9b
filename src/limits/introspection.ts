/** Introspection closed: questions about the schema are refused, and refusals name nothing that was not asked for. */
import { GraphQLError, type ValidationRule } from 'graphql';

export type Introspection = 'open' | 'closed';

/** What gateways ask of a subgraph, `_service`, is the whole schema as well. */
export const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!['__schema', '__type', '_service'].includes(node.name.value)) return;
    const extensions = { code: 'GRAPHQL_VALIDATION_FAILED' };
    context.reportError(new GraphQLError('Introspection is closed on this server.', { nodes: node, extensions }));
  },
});

/** What graphql's messages say of the schema besides what stands in the question, and what is left of it. */
const telling: readonly (readonly [told: RegExp, left: string])[] = [
  [/ ?Did you mean .*$/s, ''],
  [/^(Field|Directive) "([^"]*)" argument "[^"]*" of type "[^"]*" is required.*$/s, '$1 "$2" lacks an argument.'],
  [/^Argument "[^"]*" of required type .*$/s, 'An argument that is required is null.'],
  [/Field "?[\w.]+"? of required type "[^"]*" was not provided\.?/s, 'A field of an input object is missing.'],
  [/^(Variable "[^"]*" of) (?:type|required type|non-null type) .*$/s, '$1 a type that does not fit.'],
  [/(Field "[^"]*") of type "[^"]*" must have a selection of subfields\./s, '$1 must have a selection of fields.'],
  [/(Field "[^"]*") must not have a selection since type "[^"]*" has no subfields\./s, '$1 has no fields to select.'],
  [/ (?:on type|is not defined by type|on field|in) "[^"]*"( enum)?/gs, ''],
  [/Expected (?:value of )?(?:non-nullable )?type "[^"]*"/gs, 'Expected another type'],
  [/(cannot be spread here as objects of type) .* can never be .*$/s, 'cannot be spread here.'],
  [/ as type "[^"]*" can never be of type "[^"]*"\.?$/s, '.'],
];

/** The message of an error of validation, or of the values of variables, without what it tells of the schema. */
export const withoutSchema = (message: string): string =>
  telling.reduce((text, [told, left]) => text.replace(told, left), message);
