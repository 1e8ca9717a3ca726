import type { InputData } from '../../workbook/workbook.js';
import { send, type Session } from '../build/session.js';
import { askHeld, type Held } from './held.js';
import { placesOf, type InputPlace, type InputPlaces } from './inputPlaces.js';
import type { Figure } from './judged.js';
import type { InputProblem } from './news.js';
import { askShape, type Shape } from './shape.js';

const keyOf = ({ input }: InputPlace): string => `${input.name}+${input.along}`;

/**
 * What is known of the blue cells: a change of somebody's differs from it, what was written by us does not. Cells are
 * looked for again once they may have moved.
 */
export class Known {
  /** Where they are; none before they are looked for. */
  places: InputPlaces | undefined;
  /** Whether events tell when sheets change, so that nothing here grows old. */
  isFollowed = false;
  private inputs: readonly InputData[] = [];
  private shape: Shape | undefined;
  private readonly left = new Map<string, Figure>();
  private readonly held = new Map<string, Held>();

  /** Cells may have moved, or are others. */
  forget(): void {
    this.shape = undefined;
    this.places = undefined;
  }

  /** The inputs of the case as it is by now. */
  use(inputs: readonly InputData[]): void {
    this.inputs = inputs;
    this.places = undefined;
    if (!this.isFollowed) this.shape = undefined;
  }

  keep(cells: ReadonlyMap<InputPlace, Held>): void {
    for (const [place, held] of cells) {
      this.held.set(keyOf(place), held);
      this.left.delete(keyOf(place));
    }
  }

  /** What cells hold that the case cannot take stays there until the case has something else for them. */
  leave(problems: readonly InputProblem[]): void {
    for (const { place } of problems) if (place) this.left.set(keyOf(place), place.input.value);
  }

  isLeft(place: InputPlace): boolean {
    return this.left.get(keyOf(place)) === place.input.value;
  }

  isNews(place: InputPlace, held: Held): boolean {
    return JSON.stringify(this.held.get(keyOf(place))) !== JSON.stringify(held);
  }

  /** Where cells are, in one request or in none. */
  async locate(context: Excel.RequestContext, session: Session): Promise<InputPlaces> {
    if (this.places) return this.places;
    if (!this.shape) {
      const shape = askShape(context.workbook, session);
      await send(context, session);
      this.shape = shape();
    }
    this.places = placesOf(this.inputs, this.shape);
    return this.places;
  }

  /** What cells hold, of all sheets or of some. */
  async read(
    context: Excel.RequestContext,
    session: Session,
    sheets?: ReadonlySet<string>,
  ): Promise<ReadonlyMap<InputPlace, Held>> {
    const { found } = await this.locate(context, session);
    const wanted = found.filter(({ sheet }) => sheets?.has(sheet.id) ?? true);
    if (wanted.length === 0) return new Map();
    const cells = askHeld(context.workbook, wanted);
    await send(context, session);
    return cells();
  }

  /** The same from what events have told, where they tell everything. */
  async readLately(context: Excel.RequestContext, session: Session): Promise<ReadonlyMap<InputPlace, Held>> {
    const { found } = await this.locate(context, session);
    const lately = found.flatMap((place) => {
      const held = this.held.get(keyOf(place));
      return held ? [[place, held] as const] : [];
    });
    return this.isFollowed && lately.length === found.length ? new Map(lately) : this.read(context, session);
  }
}
