/// Which amendments have effect on which day, as believed at a position.
@NullMarked
package policytimeline.projections.amendment;

import org.jspecify.annotations.NullMarked;
