/// Breaks the rule that families do not see each other.
@NullMarked
package policytimeline.core.broken.order;

import org.jspecify.annotations.NullMarked;
