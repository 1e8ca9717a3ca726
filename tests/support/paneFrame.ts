import type { Frame, Locator } from 'playwright-core';
import type { Workbench } from './workbench.js';

/** Opens the add-in beside the grid by the ribbon; its page, whatever is there of it by now. */
export async function openFrame({ page }: Workbench): Promise<Frame> {
  await page.locator('[data-command="CSROI.Open"]').click();
  const handle = await page.waitForSelector('#pane iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the frame has no page');
  return frame;
}

/** The same, once the pane shows the case or the ways to one. */
export async function openPane(workbench: Workbench): Promise<Frame> {
  const frame = await openFrame(workbench);
  await frame.locator('header h1').waitFor();
  return frame;
}

export const button = (frame: Frame, name: string | RegExp): Locator =>
  frame.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });

export const heading = (frame: Frame, name: string): Locator =>
  frame.getByRole('heading', { name, exact: true });

/** The preset omnichannel, chosen on the first page. */
export async function startOmnichannel(frame: Frame): Promise<void> {
  await button(frame, /^Omnichannel contact centre/).click();
  await heading(frame, 'Project').waitFor();
}

/** Goes to a step by the list of steps. */
export async function goToStep(frame: Frame, name: string): Promise<void> {
  await button(frame, /^Step \d of 6/).click();
  await frame.getByRole('menuitem', { name }).click();
  await heading(frame, name).waitFor();
}
