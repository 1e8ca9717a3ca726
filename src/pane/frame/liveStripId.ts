/** The id of the live strip, for those who measure how fast it follows. */
export const LIVE_STRIP = 'live-strip';
