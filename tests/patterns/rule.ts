import type { Rule, Scope } from 'eslint';
import type { CallExpression, Comment, NewExpression, Node } from 'estree';
import { findComposed, type ComposedPattern } from './composed.ts';
import { findGrowth } from './growth.ts';

/** An exception, on the line of a pattern or the line above: `// bounded: one line of at most 80 characters` */
const exception = /^\s*bounded:\s*(.*)$/su;

/**
 * Requires that each regular expression takes at most linear time. To find a pattern that is composed from strings, the rule
 * loads its module. Such a pattern must therefore be composed while the module is loaded, not in a function called later.
 */
export const linearPatterns: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create: (context) => {
    const { sourceCode, filename } = context;
    const report = (descriptor: Rule.ReportDescriptor) => {
      context.report(descriptor);
    };
    const exceptions = new Map<number, Comment>();
    for (const comment of sourceCode.getAllComments()) {
      if (exception.test(comment.value) && comment.loc) exceptions.set(comment.loc.end.line, comment);
    }
    const usedExceptions = new Set<Comment>();
    const check = (node: Node, source: string, flags: string) => {
      const growth = findGrowth(source, flags);
      if (growth === undefined) return;
      const line = node.loc?.start.line ?? 0;
      const comment = exceptions.get(line) ?? exceptions.get(line - 1);
      if (comment) usedExceptions.add(comment);
      else report({ node, message: `The pattern /${source}/${flags} may take more than linear time: ${growth}.` });
    };
    let composed: readonly ComposedPattern[] | undefined;
    const checkComposed = (node: NewExpression | CallExpression) => {
      try {
        composed ??= findComposed(filename);
      } catch (error) {
        report({ node, message: `A composed pattern can't be checked, because its module can't be loaded: ${String(error)}` });
        return;
      }
      const { line, column } = node.loc?.start ?? { line: 0, column: 0 };
      const found = composed.filter((pattern) => pattern.line === line && pattern.column === column + 1);
      if (!found.length || !runsAtLoad(node, sourceCode))
        report({ node, message: "A pattern that is composed after its module is loaded can't be checked." });
      const patterns = new Map(found.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
      for (const { source, flags } of patterns.values()) check(node, source, flags);
    };
    return {
      'Literal[regex]': (node: Rule.Node) => {
        if ('regex' in node) check(node, node.regex.pattern, node.regex.flags);
      },
      "NewExpression[callee.name='RegExp'], CallExpression[callee.name='RegExp']": checkComposed,
      "Identifier[name='RegExp']": (node: Rule.Node) => {
        if (!isDirectUse(node)) report({ node, message: 'Compose patterns only with `new RegExp(…)`, so that they can be checked.' });
      },
      'CallExpression[callee.property.name=/^(match|matchAll|search)$/]': (node: CallExpression & Rule.NodeParentExtension) => {
        if (isString(node.arguments[0], sourceCode))
          report({ node, message: "A string as a pattern can't be checked: use `includes`, `indexOf` or `/…/`." });
      },
      'Program:exit': () => {
        for (const comment of exceptions.values()) {
          const loc = comment.loc ?? { line: 1, column: 0 };
          if (!usedExceptions.has(comment)) report({ loc, message: 'An exception that no pattern needs.' });
          else if (!exception.exec(comment.value)?.[1]?.trim()) report({ loc, message: 'An exception without a reason: `bounded: …`' });
        }
      },
    };
  },
};

type Inner = (Node | Scope.Reference['identifier']) & { parent?: Node | null };

/** Tests if code runs only while its module is loaded: at the top level, or in functions that are called only then. */
function runsAtLoad(node: Inner, sourceCode: Rule.RuleContext['sourceCode']): boolean {
  const { parent } = node;
  if (!parent) return true;
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') {
    return node.type !== 'FunctionDeclaration' && node.type !== 'PropertyDefinition' && runsAtLoad(parent, sourceCode);
  }
  // Passed to `map` or similar, which calls it immediately.
  if (parent.type === 'CallExpression' && parent.callee !== node) return runsAtLoad(parent, sourceCode);
  const declaration: Inner | null | undefined = parent.type === 'VariableDeclarator' ? (parent as Inner).parent : undefined;
  if (parent.type !== 'VariableDeclarator' || declaration?.parent?.type === 'ExportNamedDeclaration') return false;
  const [variable]: readonly Scope.Variable[] = sourceCode.getDeclaredVariables(parent);
  const uses = (variable?.references ?? []).filter(({ init }) => !init).map(({ identifier }): Inner => identifier);
  return (
    uses.length > 0 &&
    uses.every((use) => use.parent?.type === 'CallExpression' && use.parent.callee === use && runsAtLoad(use.parent, sourceCode))
  );
}

/** Tests if `RegExp` is called, constructed or used as a type. An alias of it would hide patterns. */
function isDirectUse(node: Inner): boolean {
  const { parent } = node;
  if (parent?.type === 'NewExpression' || parent?.type === 'CallExpression') return parent.callee === node;
  return (parent?.type as string) === 'TSTypeReference' || (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof');
}

interface Services {
  getTypeAtLocation?: (node: Node) => { flags: number; isUnion: () => boolean; types?: { flags: number }[] };
}

/** TypeScript's type flags for `string` and string literals. */
const stringTypes = 4 | 128;

function isString(node: Node | undefined, sourceCode: Rule.RuleContext['sourceCode']): boolean {
  if (!node) return false;
  if (node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')) return true;
  const type = (sourceCode.parserServices as Services).getTypeAtLocation?.(node);
  const types = type?.isUnion() ? (type.types ?? []) : type ? [type] : [];
  return types.some(({ flags }) => (flags & stringTypes) !== 0);
}
