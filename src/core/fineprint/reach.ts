/** How far a word reaches in a text for what belongs to it, in characters. */

/** Right beside each other. */
export const ADJACENT = 12;
/** A slowing this close behind a speed only repeats it. */
export const CLOSE = 24;
/** A weak verb or a cue reaches this far for its speed, its price or the word "speed". */
export const REACH = 64;
/** Beyond this, a speed does not belong to an effect named before it. */
export const FAR = 110;
