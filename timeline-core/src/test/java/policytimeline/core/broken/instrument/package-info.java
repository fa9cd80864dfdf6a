/// Breaks the rule on layers.
@NullMarked
package policytimeline.core.broken.instrument;

import org.jspecify.annotations.NullMarked;
