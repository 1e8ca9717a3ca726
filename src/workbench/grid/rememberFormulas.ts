import { AstTreeBuilder, Lexer, LexerTreeBuilder, type LexerNode } from '@univerjs/preset-sheets-core';
import type { Injector } from './univer.js';

/** Workbooks of ours have some 13,000 formulas, no two the same. */
const MOST = 50_000;

type Read = ReturnType<Lexer['treeBuilder']>;
type Parsed = ReturnType<AstTreeBuilder['parse']>;

/**
 * A calculation reads every formula twice, to see what it needs and to carry it out. The grid remembers the last 5,000
 * that it has read, which in a larger workbook are never the ones that come next. What is remembered here lasts until
 * the reader of formulas is told to forget.
 */
export function rememberFormulas(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  const reader = injector.get(LexerTreeBuilder);
  const trees = new Map<string, Read>();
  const parsed = new WeakMap<LexerNode, Parsed>();
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const known = transformSuffix ? trees.get(formula) : undefined;
    if (known !== undefined) return known;
    const tree = read(formula, transformSuffix);
    if (trees.size >= MOST) trees.clear();
    if (transformSuffix) trees.set(formula, tree);
    return tree;
  };
  const parse = parser.parse.bind(parser);
  parser.parse = (tree) => {
    const known = parsed.get(tree);
    if (known) return known;
    const node = parse(tree);
    parsed.set(tree, node);
    return node;
  };
  const forget = reader.dispose.bind(reader);
  reader.dispose = () => {
    trees.clear();
    forget();
  };
}
