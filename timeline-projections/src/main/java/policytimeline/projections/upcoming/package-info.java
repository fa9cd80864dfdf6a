/// What lies ahead, as known at a position.
@NullMarked
package policytimeline.projections.upcoming;

import org.jspecify.annotations.NullMarked;
