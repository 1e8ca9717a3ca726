/** Whether a figure is the one at a path, or what holds it: a sample its answers, a schedule its amounts. */
export const holdsFigure = (figure: string, path: string): boolean =>
  path.startsWith(figure) && (path.length === figure.length || path[figure.length] === '.');
