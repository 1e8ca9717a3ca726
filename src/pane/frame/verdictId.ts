/** The verdict of the last step describes the step's heading, which stands in the frame. */
export const VERDICT = 'verdict';
