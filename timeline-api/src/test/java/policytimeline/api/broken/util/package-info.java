/// Breaks the rule that packages are named by concept.
@NullMarked
package policytimeline.api.broken.util;

import org.jspecify.annotations.NullMarked;
