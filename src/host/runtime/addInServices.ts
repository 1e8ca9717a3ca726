import type { ApiClass } from '../api/apiClass.js';
import { apiClass } from '../api/apiClass.js';
import { invalidArgument } from '../api/errors.js';
import type { ApiObject } from '../api/apiObject.js';
import { instance } from '../api/apiObject.js';

/*
 * What the library asks of Excel for the add-in itself: to show its task pane and to start with the workbook.
 * https://learn.microsoft.com/javascript/api/office/office.addin. The names are those of the pinned office.js (1.1.110).
 */

const STATES = ['Inactive', 'Background', 'Visible'];

/** Whether the add-in runs, unseen or in its pane. */
interface Runtime {
  state: string;
  startState: string;
  readonly shown: (isShown: boolean) => void;
}

const stateOf = (value: string): string => {
  if (!STATES.includes(value)) throw invalidArgument();
  return value;
};

const appRuntime = apiClass<Runtime>('AppRuntimeService', {
  methods: {
    getAppRuntimeState: ({ state }) => state,
    setAppRuntimeState: (runtime, args) => {
      runtime.state = stateOf(args.text(0));
      runtime.shown(runtime.state === 'Visible');
    },
  },
});

const appRuntimePersistence = apiClass<Runtime>('AppRuntimePersistenceService', {
  methods: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = stateOf(args.text(0));
    },
  },
});

const addInInternal = apiClass<Runtime>('AddinInternalService', {
  methods: { notifyActionHandlerReady: () => null },
});

const SERVICES: Readonly<Record<string, ApiClass<Runtime>>> = {
  'Microsoft.AppRuntime.AppRuntimeService': appRuntime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistence,
  'Microsoft.InternalService.AddinInternalService': addInInternal,
};

/** The services by their names on the wire; `shown` is told when the add-in shows or hides its pane. */
export function addInServices(shown: (isShown: boolean) => void): (name: string) => ApiObject | undefined {
  const runtime: Runtime = { state: 'Visible', startState: 'Inactive', shown };
  return (name) => {
    const service = SERVICES[name];
    return service && instance(service, runtime);
  };
}
