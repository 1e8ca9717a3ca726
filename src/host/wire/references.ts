import type { ApiObject } from '../api/apiObject.js';
import { invalidReference } from '../api/errors.js';

/** Objects that the library keeps beyond the batch that made them. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private readonly idOf = new Map<ApiObject, string>();
  private last = 0;

  keep(object: ApiObject): string {
    const known = this.idOf.get(object);
    if (known !== undefined) return known;
    this.last += 1;
    const id = `reference${this.last}`;
    this.kept.set(id, object);
    this.idOf.set(object, id);
    return id;
  }

  id(object: ApiObject): string | undefined {
    return this.idOf.get(object);
  }

  find(id: string): ApiObject {
    const found = this.kept.get(id);
    if (!found) throw invalidReference();
    return found;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object) this.idOf.delete(object);
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
