/// The phases of an instrument, as believed at a position.
@NullMarked
package policytimeline.projections.phase;

import org.jspecify.annotations.NullMarked;
