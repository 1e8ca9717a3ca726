import type { Style, WorkbookData } from '../../workbook/workbook.js';
import type { Format } from '../../cells/cells.js';
import { formatOf, styleOf } from './formats.js';

/** The same text for the same format, whatever the order of its properties. */
const textOf = (format: object): string =>
  JSON.stringify(format, (_, value: unknown) =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** The styles of a workbook, and those of formats that its user gave to cells. */
export class StyleNames {
  private readonly styles: Record<string, Style>;
  private readonly texts: ReadonlyMap<string, string>;
  private readonly added = new Map<string, string>();

  constructor(private readonly workbook: Pick<WorkbookData, 'styles' | 'body'>) {
    this.styles = { ...workbook.styles };
    this.texts = new Map(
      Object.entries(workbook.styles).map(([name, style]) => [name, textOf(formatOf(style))]),
    );
  }

  /** The style of a cell that looks so and had a style, which it keeps unless it looks different. */
  nameOf(format: Format, was: string | undefined): string {
    const text = textOf(format);
    if (was !== undefined && this.texts.get(was) === text) return was;
    const key = `${was ?? ''} ${text}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const name = this.unused();
    const { unlocked, shrink } = (was === undefined ? undefined : this.styles[was]) ?? {};
    this.styles[name] = {
      ...styleOf(format, this.workbook.body),
      ...(unlocked && { unlocked }),
      ...(shrink && { shrink }),
    };
    this.added.set(key, name);
    return name;
  }

  /** Whether cells of a style show numbers as they are. */
  isGeneral(style: string): boolean {
    const known = this.styles[style];
    return known !== undefined && formatOf(known).numberFormat === undefined;
  }

  private unused(): string {
    for (let count = this.added.size + 1; ; count += 1) {
      const name = `CSROI own ${count}`;
      if (!Object.hasOwn(this.styles, name)) return name;
    }
  }

  all(): Readonly<Record<string, Style>> {
    return this.styles;
  }
}
