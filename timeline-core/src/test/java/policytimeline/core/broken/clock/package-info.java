/// Breaks the rule that nothing asks for the time.
@NullMarked
package policytimeline.core.broken.clock;

import org.jspecify.annotations.NullMarked;
