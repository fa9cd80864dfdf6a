/// What rules applied on a day, as known at a position.
@NullMarked
package policytimeline.projections.state;

import org.jspecify.annotations.NullMarked;
