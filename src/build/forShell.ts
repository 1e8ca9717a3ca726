/** What every shell takes for one word as it is. */
const PLAIN = /^[\w./:@=-]+$/;

/**
 * A command as a line for the shell of Windows, which runs npx and takes words apart at blanks; no path holds a quote.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/cmd#remarks
 */
export const forShell = (command: readonly string[]): string =>
  command.map((word) => (PLAIN.test(word) ? word : `"${word}"`)).join(' ');
