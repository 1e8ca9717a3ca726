import { ApiObject } from '../api/apiObject.js';
import { Arguments } from '../api/arguments.js';
import { ApiError, itemNotFound, notImplemented } from '../api/errors.js';
import { load } from './load.js';
import {
  ACTION,
  PATH,
  apiName,
  wireName,
  type Action,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  type Reply,
} from './protocol.js';
import type { References } from './references.js';

/** What batches run against. */
export interface World {
  readonly root: ApiObject;
  readonly references: References;
  /** Services that the library opens by name. */
  service(name: string): ApiObject | undefined;
}

/** One batch as it is carried out: its object paths are followed once each. */
class Run {
  private readonly reached = new Map<number, ApiObject | null>();

  constructor(
    private readonly world: World,
    private readonly batch: Batch,
  ) {}

  private reach(id: number): ApiObject | null {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw notImplemented(`object path ${id} that the batch does not hold`);
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.world.root;
      case PATH.nullObject:
        return null;
      case PATH.reference:
        return this.world.references.find(path.Name);
      case PATH.newObject: {
        const service = this.world.service(path.Name);
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      default:
        return this.followFrom(this.reach(path.ParentObjectPathId ?? 0), path);
    }
  }

  private followFrom(parent: ApiObject | null, path: ObjectPath): ApiObject | null {
    // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
    if (parent === null) return null;
    const name = apiName(path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.property) return parent.open(name);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args.key(0));
    const result = parent.call(name, args);
    if (result !== null && !(result instanceof ApiObject)) throw parent.missing(`${name} as an object`);
    return result;
  }

  private argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, at) => this.argument(value, ids[at])));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.reach(id);
    if (Array.isArray(id) && Array.isArray(value))
      return value.map((element, at) => this.argument(element, id[at]));
    return this.withObjects(value);
  }

  /** Objects inside options stand there as `{_ObjectPathId}`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('_ObjectPathId' in value) return this.reach(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.withObjects(inner)]));
  }

  readonly identify = (object: ApiObject): Record<string, unknown> => {
    const identity = object.identity();
    const reference = this.world.references.id(object);
    return {
      ...(identity && { [wireName(identity[0])]: identity[1] }),
      ...(reference !== undefined && { _ReferenceId: reference }),
    };
  };

  /** The result of an action; undefined where the library expects none. */
  act(action: Action): unknown {
    const object = this.reach(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.identify(object);
      case ACTION.query:
        return object && load(object, action.QueryInfo ?? {}, this.identify);
      case ACTION.method:
        return this.callMethod(object, action);
      case ACTION.setProperty:
        if (object === null) throw itemNotFound();
        object.write(apiName(action.Name), this.argumentsOf(action.ArgumentInfo).at(0) ?? null);
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private callMethod(object: ApiObject | null, { Name, ArgumentInfo }: Action): unknown {
    if (Name === '_KeepReference') {
      if (object) this.world.references.keep(object);
      return null;
    }
    if (object === null) throw itemNotFound();
    const result = object.call(apiName(Name), this.argumentsOf(ArgumentInfo));
    return result instanceof ApiObject ? this.identify(result) : (result ?? null);
  }

  /** The member that failed, as the library tells it: `Range.values`. */
  location({ ObjectPathId, Name }: Action): string {
    const object = this.reached.get(ObjectPathId);
    if (object) return `${object.className}${Name && `.${apiName(Name)}`}`;
    const path = this.batch.ObjectPaths[String(ObjectPathId)];
    const parent = this.reached.get(path?.ParentObjectPathId ?? 0);
    if (!path || !parent) return '';
    return `${parent.className}.${path.ObjectPathType === PATH.indexer ? 'getItem' : apiName(path.Name)}`;
  }
}

/** A fault of this host is told as one, so that a test fails with its cause. */
const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError
    ? error
    : new ApiError('GeneralException', `the host failed: ${(error as Error).stack ?? String(error)}`, 500);

/**
 * Carries out a batch. The first action that fails ends it; what the ones before it did stays done: whether Excel
 * takes it back is documented nowhere, and an add-in must be ready for the worse.
 */
export function runBatch(world: World, batch: Batch): Reply {
  const run = new Run(world, batch);
  const reply: Reply = { Results: [], TraceIds: [] };
  for (const [at, action] of batch.Actions.entries()) {
    if (action.ActionType === ACTION.trace) {
      // Some listeners wait for the one, some for the other.
      reply.TraceIds.push(action.Id);
      reply.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      const value = run.act(action);
      if (value !== undefined) reply.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      const { code, message, status } = asApiError(error);
      reply.Error = {
        Code: code,
        Message: message,
        Location: run.location(action),
        ActionIndex: at,
        HttpStatusCode: status,
      };
      break;
    }
  }
  return reply;
}
