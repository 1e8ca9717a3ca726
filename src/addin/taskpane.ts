import { en } from '../i18n/messages.en.js';

/*
 * The page that the shared runtime runs in. The functions have been associated by the script before this
 * one; the pane comes when Office is ready, so that cells never wait for React.
 */
async function showPane(container: HTMLElement): Promise<void> {
  await Office.onReady();
  const [{ mountPane }, { supportNotice }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../pane/mountPane.js'),
    import(/* webpackChunkName: "support" */ './supportNotice.js'),
  ]);
  mountPane(container, { supportNotice: supportNotice() });
}

const container = document.getElementById('pane');
if (container) {
  showPane(container).catch(() => {
    container.textContent = en.pane.failed;
  });
}
