import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/preset-sheets-core';

type Node = FormulaDependencyTree | FormulaDependencyTreeVirtual;
type PlaceOf = (this: Node) => ReturnType<Node['toRTreeItem']>;

/**
 * The engine gives formulas of conditional formats and validations a place among the cells, a wrong one at that, so that
 * cells seem to depend on them and it warns of circles where there are none. No cell reads a rule: they get no place.
 */
export function keepRulesOutOfCells(): void {
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const placed = Object.getOwnPropertyDescriptor(prototype, 'toRTreeItem')?.value as PlaceOf;
    prototype.toRTreeItem = function (this: Node) {
      return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : placed.call(this);
    };
  }
}
