/// Breaks the rule that the time comes from the clock.
@NullMarked
package policytimeline.api.broken.clock;

import org.jspecify.annotations.NullMarked;
