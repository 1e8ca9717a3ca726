/* What the frame shows of a case: fetched with the first one. */
export { Footer } from './Footer.js';
export { LiveStrip } from './LiveStrip.js';
export { Outcomes } from './Messages.js';
export { Progress } from './Progress.js';
export { StepPage } from './StepPage.js';
