/** The id of the live strip: what sticks below it asks how far it reaches. */
export const LIVE_STRIP = 'live-strip';
