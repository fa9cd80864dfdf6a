/// Breaks the rule on where Axon is known.
@NullMarked
package policytimeline.core.broken.phase;

import org.jspecify.annotations.NullMarked;
