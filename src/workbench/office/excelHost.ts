import type { Surface } from '../../host/api/surface.js';
import type { HostBook } from '../../host/book/hostBook.js';
import { hostBookOf, storedBook, type StoredBook } from '../../host/book/storedBook.js';
import { createHost, type Host } from '../../host/createHost.js';
import type { GridCells } from '../grid/gridCells.js';

const NAME = 'Book1.xlsx';

export interface ExcelHostOptions {
  readonly cells: GridCells;
  /** The classes of office.js, as the build has read them from it. */
  readonly surface: Surface;
  /** An add-in has done something, to the cells or to what is beside them. */
  readonly carriedOut: () => void;
  readonly paneShown: (isShown: boolean) => void;
  readonly openWorkbook: (base64: string) => void;
}

/** Excel for add-ins over the cells of the page: a host for the workbook that is open, another one for the next. */
export class ExcelHost {
  private current: Host | undefined;

  constructor(private readonly options: ExcelHostOptions) {}

  /** Another workbook is open, with what is kept of it beyond its cells. */
  open(book: StoredBook | undefined, name = NAME): void {
    this.current?.close();
    const { cells, surface, carriedOut, paneShown, openWorkbook } = this.options;
    this.current = createHost({
      cells: cells.direct,
      surface,
      later: (work) => setTimeout(work),
      name,
      ...(book && { book: { ...hostBookOf(book), name } }),
      carriedOut,
      paneShown,
      openWorkbook,
    });
  }

  get host(): Host {
    if (!this.current) throw new Error('no workbook is open');
    return this.current;
  }

  get book(): HostBook | undefined {
    return this.current?.workbook.book;
  }

  /** What is kept beyond the cells; whoever takes it stores it before anything else happens. */
  stored(): StoredBook {
    return storedBook(this.host.workbook.book);
  }
}
