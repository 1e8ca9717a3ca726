import { en } from '../i18n/messages.en.js';
import { associateCommands } from './commands.js';
import { tabFromAnywhere } from './tabFromAnywhere.js';

/*
 * The page that the shared runtime runs in. The functions have been associated by the script before this
 * one; the pane comes when Office is ready, so that cells never wait for React.
 */
async function showPane(container: HTMLElement): Promise<void> {
  await Office.onReady();
  associateCommands();
  tabFromAnywhere();
  const { openPane } = await import(/* webpackChunkName: "pane" */ './openPane.js');
  await openPane(container);
}

const container = document.getElementById('pane');
if (container) {
  showPane(container).catch(() => {
    container.textContent = en.pane.failed;
  });
}
