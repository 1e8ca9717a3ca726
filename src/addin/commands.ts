/** What the ribbon and the context menu of the grid can ask for; by the action ids of the manifest. */
export const ACTIONS = {
  'CSROI.Build': 'build',
  'CSROI.Share': 'share',
  'CSROI.Functions': 'functions',
} as const;

export type Command = (typeof ACTIONS)[keyof typeof ACTIONS];
type Listener = (command: Command) => void;

const listeners = new Set<Listener>();
/** Asked for before the pane was there. */
const waiting: Command[] = [];

function dispatch(command: Command): void {
  if (listeners.size === 0) waiting.push(command);
  for (const listener of listeners) listener(command);
}

/** Returns what ends the listening. */
export function onCommand(listener: Listener): () => void {
  listeners.add(listener);
  for (const command of waiting.splice(0)) listener(command);
  return () => listeners.delete(listener);
}

/** Answers the buttons: the pane is shown and does the rest, so that it can be seen and stopped. */
export function associateCommands(): void {
  for (const [id, command] of Object.entries(ACTIONS))
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      dispatch(command);
      const done = (): void => {
        event.completed();
      };
      Office.addin.showAsTaskpane().then(done, done);
    });
}
