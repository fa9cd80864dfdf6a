/// How many instruments there are of what, step by step through time, as known at a position.
@NullMarked
package policytimeline.projections.series;

import org.jspecify.annotations.NullMarked;
