import { useState } from 'react';
import type { SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import { useIds } from './useIds.js';

export interface Findings {
  /** undefined until they are found. */
  readonly found: readonly SharedFormula[] | undefined;
  /** The sheets of the workbook that are not hidden. */
  readonly sheets: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
  /** Those that become a value though there is a native formula. */
  readonly asValues: ReadonlySet<string>;
  readonly chooseValue: (ids: readonly string[], isValue: boolean) => void;
  readonly canUndo: boolean;
}

export interface Finder extends Findings {
  /** Formulas that were found; all that can be replaced are chosen, in native form. */
  readonly take: (all: readonly SharedFormula[]) => void;
  /** Asks the workbook for its sheets, and whether there is something to undo. */
  readonly lookAround: () => Promise<void>;
}

/** What was found in the workbook, and what of it is chosen. */
export function useFindings(): Finder {
  const { share } = usePane().port;
  const [found, setFound] = useState<readonly SharedFormula[]>();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [chosen, choose, setChosen] = useIds();
  const [asValues, chooseValue, setAsValues] = useIds();
  const [canUndo, setCanUndo] = useState(false);
  return {
    found,
    sheets,
    chosen,
    choose,
    asValues,
    chooseValue,
    canUndo,
    take(all) {
      setFound(all);
      setChosen(all.filter(({ becomes }) => becomes !== 'stays').map(({ id }) => id));
      setAsValues([]);
    },
    async lookAround() {
      setSheets(await share.visibleSheets().catch(() => []));
      setCanUndo(await share.canUndo().catch(() => false));
    },
  };
}
