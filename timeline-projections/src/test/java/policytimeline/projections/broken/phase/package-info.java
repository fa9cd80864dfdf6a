/// Breaks the rule that read models do not see each other.
@NullMarked
package policytimeline.projections.broken.phase;

import org.jspecify.annotations.NullMarked;
