/** Whether there is a screen to open a browser on: on Windows and the Mac always, on Linux where X or Wayland runs. */
export function hasDisplay(platform: string, { CI, DISPLAY, WAYLAND_DISPLAY }: NodeJS.ProcessEnv): boolean {
  if (CI) return false;
  return platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}
