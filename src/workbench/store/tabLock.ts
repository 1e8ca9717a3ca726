const LOCK = 'csroi-workbench';

/**
 * Whether no other tab has the workbench open. Without locks in the browser every tab believes so, as it must
 * to keep anything at all.
 */
export function isFirstTab(): Promise<boolean> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    void locks
      .request(LOCK, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held for as long as the tab lives.
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(() => {
        resolve(true);
      });
  });
}
