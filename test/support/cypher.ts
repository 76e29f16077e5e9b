/** Reads Cypher offline with Neo4j's own grammar: what a text names, and what its linter says of it. */
import { createRequire } from 'node:module';
import { nodeTypes, relationTypes } from '../../src/model.ts';

/** The part of `@neo4j-cypher/language-support` that is used; its own types do not resolve under Node's rules. */
interface Language {
  lintCypherQuery(text: string, schema: object, vsCode: boolean): { diagnostics?: Diagnostic[] } | Diagnostic[];
  parserWrapper: { parse(text: string): { statementsParsing: { ctx: Tree; syntaxErrors: Diagnostic[] }[] } };
  testData: { mockSchema: object };
}
interface Diagnostic {
  message: string;
}
/** A node of the parse tree; the name of its class is the rule of the grammar. */
interface Tree {
  children?: Tree[] | null;
  getText(): string;
}

const language = createRequire(import.meta.url)('@neo4j-cypher/language-support') as Language;

/** Everything the linter has to say: unknown labels, relation types, functions, variables, bad syntax, bad scope. */
export function lint(text: string): string[] {
  const schema = {
    ...language.testData.mockSchema,
    // Catalogue is the graph's own note on what was loaded into it.
    labels: [...nodeTypes, 'Catalogue'],
    relationshipTypes: [...relationTypes],
    parameters: { in: {} },
  };
  const found = language.lintCypherQuery(text, schema, false);
  return (Array.isArray(found) ? found : (found.diagnostics ?? [])).map(({ message }) => message);
}

export interface Pattern {
  left: string;
  types: string[];
  direction: '->' | '<-' | '-';
  right: string;
}

export interface Facts {
  /** Node variables with their label, relation variables with their types. */
  variables: Map<string, string[]>;
  /** Each relation of each pattern; ends as labels where they are named, through their variables too. */
  patterns: Pattern[];
  /** `variable.property`, of variables only. */
  properties: [variable: string, property: string][];
  /** Paths below `$in`, without `$in` itself. */
  parameters: Set<string>;
  /** The names of the columns it returns. */
  columns: string[];
}

/** What a statement names. Throws when it cannot be parsed. */
export function factsOf(text: string, known: { [variable: string]: string } = {}): Facts {
  const [statement] = language.parserWrapper.parse(text).statementsParsing;
  if (!statement || statement.syntaxErrors.length > 0)
    throw new Error(`It cannot be parsed: ${statement?.syntaxErrors[0]?.message}\n${text}`);
  const tree = statement.ctx;
  const variables = new Map(Object.entries(known).map(([name, label]) => [name, [label]]));
  for (const node of find(tree, 'NodePatternContext', 'RelationshipPatternContext')) {
    const name = textOf(node, 'VariableContext');
    const labels = labelsOf(node);
    if (name !== undefined && labels.length > 0) variables.set(name, labels);
  }
  return {
    variables,
    patterns: find(tree, 'PatternElementContext').flatMap((element) => patternsOf(element, variables)),
    properties: find(tree, 'Expression2Context').flatMap((node) => {
      const [base, ...after] = node.children ?? [];
      const [property] = after.filter((part) => rule(part) === 'PropertyPostfixContext').map((part) => part.getText());
      const variable = base && find(base, 'VariableContext')[0]?.getText();
      if (property === undefined || variable === undefined || variable !== base?.getText()) return [];
      return [[variable, property.slice(1)] as [string, string]];
    }),
    parameters: new Set([...text.matchAll(/\$in\.(\w+(?:\.\w+)*)/g)].map(([, path]) => path ?? '')),
    columns: columnsOf(tree),
  };
}

const rule = (node: Tree) => node.constructor.name;

function find(node: Tree, ...rules: string[]): Tree[] {
  const below = (node.children ?? []).flatMap((child) => find(child, ...rules));
  return rules.includes(rule(node)) ? [node, ...below] : below;
}

function textOf(node: Tree, name: string): string | undefined {
  return node.children?.find((child) => rule(child) === name)?.getText();
}

function labelsOf(node: Tree): string[] {
  const expression = textOf(node, 'LabelExpressionContext');
  return expression === undefined ? [] : expression.replace(/^:/, '').split('|');
}

function patternsOf(element: Tree, variables: Map<string, string[]>): Pattern[] {
  const parts = (element.children ?? []).filter((part) =>
    ['NodePatternContext', 'RelationshipPatternContext'].includes(rule(part)),
  );
  const labelOf = (node: Tree | undefined) => {
    if (!node) return '';
    const variable = textOf(node, 'VariableContext');
    return labelsOf(node)[0] ?? (variable === undefined ? '' : (variables.get(variable)?.[0] ?? ''));
  };
  return parts.flatMap((part, i): Pattern[] => {
    if (rule(part) !== 'RelationshipPatternContext') return [];
    const names = (part.children ?? []).map(rule);
    const direction = names.includes('LeftArrowContext') ? '<-' : names.includes('RightArrowContext') ? '->' : '-';
    return [{ left: labelOf(parts[i - 1]), types: labelsOf(part), direction, right: labelOf(parts[i + 1]) }];
  });
}

/** Of the last RETURN of the statement itself, not of those in its sub-queries. */
function columnsOf(tree: Tree): string[] {
  const outer = (node: Tree): Tree[] => {
    if (
      [
        'SubqueryClauseContext',
        'CollectExpressionContext',
        'CountExpressionContext',
        'ExistsExpressionContext',
      ].includes(rule(node))
    )
      return [];
    return rule(node) === 'ReturnBodyContext' ? [node] : (node.children ?? []).flatMap(outer);
  };
  const body = find(tree, 'ReturnClauseContext')
    .flatMap(outer)
    .filter((node) => outer(tree).includes(node))[0];
  return body === undefined
    ? []
    : find(body, 'ReturnItemContext')
        .filter((item) =>
          find(body, 'CollectExpressionContext').every((inner) => !find(inner, 'ReturnItemContext').includes(item)),
        )
        .map((item) => textOf(item, 'VariableContext') ?? item.getText());
}
