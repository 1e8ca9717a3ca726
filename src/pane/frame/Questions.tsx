import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import type { Outcome } from '../state/paneState.js';
import { useFront, useModel, usePaneState } from '../state/usePane.js';
import { DialogContext, type DialogRequest, type Dialogs } from './dialogs.js';

const PaneDialog = lazy(() => import(/* webpackChunkName: "dialog" */ './PaneDialog.js'));

/** What has to be asked before a build goes on. */
function askedBy(outcome: Outcome | undefined): DialogRequest | undefined {
  if (outcome?.kind === 'asks') return { kind: 'handChanged', changed: outcome.changed };
  return outcome?.kind === 'draft' ? outcome : undefined;
}

/** The dialog that is open, if any; sheets changed by hand ask for one by themselves. */
export function Questions({ children }: { readonly children: ReactNode }) {
  const { building } = useFront().words.pane;
  const pane = useModel();
  const [request, setRequest] = useState<DialogRequest>();
  const [refused, setRefused] = useState<string>();
  const dialogs = useMemo<Dialogs>(
    () => ({
      open: (wanted) => {
        setRefused(undefined);
        setRequest(wanted);
      },
      refuse: setRefused,
    }),
    [],
  );
  const outcome = usePaneState((state) => state.outcome);
  const asked = askedBy(outcome) ?? request;
  const close = (): void => {
    setRequest(undefined);
    if (askedBy(outcome)) pane?.dismiss();
  };
  return (
    <DialogContext value={dialogs}>
      {refused !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {refused}{' '}
            <Button
              appearance="transparent"
              onClick={() => {
                setRefused(undefined);
              }}
            >
              {building.dismiss}
            </Button>
          </MessageBarBody>
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
