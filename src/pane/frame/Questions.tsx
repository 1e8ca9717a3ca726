import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { usePane, usePaneState } from '../state/usePane.js';
import { DialogContext, type DialogRequest, type Dialogs } from './dialogs.js';

const PaneDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './PaneDialog.js'));

/** The dialog that is open, if any; sheets changed by hand ask for one by themselves. */
export function Questions({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const [request, setRequest] = useState<DialogRequest>();
  const [refused, setRefused] = useState<string>();
  const dialogs = useMemo<Dialogs>(
    () => ({
      open: (wanted) => {
        setRefused(undefined);
        setRequest(wanted);
      },
    }),
    [],
  );
  const outcome = usePaneState((state) => state.outcome);
  const asked: DialogRequest | undefined =
    outcome?.kind === 'asks' ? { kind: 'handChanged', changed: outcome.changed } : request;
  const close = (): void => {
    setRequest(undefined);
    if (outcome?.kind === 'asks') pane.dismiss();
  };
  return (
    <DialogContext value={dialogs}>
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refused}</MessageBarBody>
        </MessageBar>
      )}
      {children}
      {asked && (
        <Suspense>
          <PaneDialog request={asked} close={close} refused={setRefused} />
        </Suspense>
      )}
    </DialogContext>
  );
}
