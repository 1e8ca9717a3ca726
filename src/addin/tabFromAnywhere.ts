/**
 * On the web office.js moves the focus itself when Tab is pressed, to the next one of the elements that it finds. From one
 * that it does not find, such as a heading that was given the focus, it would leave the pane; there the browser goes on.
 */
export function tabFromAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0) event.stopPropagation();
  });
}
