import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import { parseRange } from '../addresses.js';
import { formulaWords } from '../excel/formulaWords.js';
import type { Injector } from './univer.js';

/**
 * Lets formulas follow the names they use. The grid's reader of formulas puts what a name stands for in its place
 * and forgets the name, so that nothing is calculated when the name changes, comes or goes; here it is reminded.
 */
export function followNames(injector: Injector): void {
  const lexer = injector.get(Lexer);
  const reader = injector.get(LexerTreeBuilder);
  const names = injector.get(IDefinedNamesService);
  const config = injector.get(IFormulaCurrentConfigService);
  const collect = (formula: string, found: Set<string>) => {
    for (const { kind, word } of formulaWords(formula)) {
      if (kind !== 'name' || parseRange(word)) continue;
      const known = names.getValueByName(config.getExecuteUnitId() ?? '', word);
      const name = known?.name ?? word;
      if (found.has(name)) continue;
      found.add(name);
      if (known) collect(known.formulaOrRefString, found);
    }
    return found;
  };
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => {
    const tree = read(formula, transformSuffix);
    if (tree instanceof LexerNode) tree.setDefinedNames([...collect(formula, new Set())]);
    return tree;
  };
  injector.get(ICommandService).onCommandExecuted(({ id }: Readonly<ICommandInfo>) => {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) reader.dispose();
  });
}
