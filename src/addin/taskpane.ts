/*
 * The page that the shared runtime runs in. The functions have been associated by the script before this
 * one; the pane comes when Office is ready, so that cells never wait for React.
 */
void Office.onReady(async () => {
  const [{ mountPane }, { supportNotice }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ '../pane/mountPane.js'),
    import(/* webpackChunkName: "support" */ './supportNotice.js'),
  ]);
  const container = document.getElementById('pane');
  if (container) mountPane(container, { supportNotice: supportNotice() });
});
