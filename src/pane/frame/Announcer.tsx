import { AriaLiveAnnouncer, useAnnounce } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { usePaneState } from '../state/usePane.js';

function Speaker() {
  const { announce } = useAnnounce();
  const announcement = usePaneState((state) => state.announcement);
  useEffect(() => {
    if (announcement) announce(announcement.text, { alert: announcement.assertive });
  }, [announce, announcement]);
  return null;
}

/** The one live region of the pane. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  return (
    <AriaLiveAnnouncer>
      <Speaker />
      {children}
    </AriaLiveAnnouncer>
  );
}
