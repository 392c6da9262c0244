/** Moments in the life of the picture, as User Timing: `npm run bench` reads them, and so can whoever profiles the page. */

/** The view is known; nothing is drawn yet. */
export const DATA = 'verkenner-data';
/** Every node and name of the view stands on the screen, in its place. */
export const GETEKEND = 'verkenner-getekend';
