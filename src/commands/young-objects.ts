import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 make all objects in the young generation. Where objects of one place in the code outlived a few collections, it
 * would make them in the old one at once. What a request makes lives until the store has answered, so that is soon the
 * case; and one old object, dead as it is, keeps its whole request alive until the next full collection, which makes the
 * rest of the code look the same. Half of what our requests made was kept that way, and collected at ten times the price.
 */
setFlagsFromString('--no-allocation-site-pretenuring');
