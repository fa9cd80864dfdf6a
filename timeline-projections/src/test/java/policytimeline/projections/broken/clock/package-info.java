/// Breaks the rule that nothing asks for the time but a clock.
@NullMarked
package policytimeline.projections.broken.clock;

import org.jspecify.annotations.NullMarked;
