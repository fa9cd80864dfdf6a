/// Breaks the rule that packages are named by concept.
@NullMarked
package policytimeline.projections.broken.util;

import org.jspecify.annotations.NullMarked;
