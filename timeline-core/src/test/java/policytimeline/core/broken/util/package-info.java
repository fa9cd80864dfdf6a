/// Breaks the rule on names of packages.
@NullMarked
package policytimeline.core.broken.util;

import org.jspecify.annotations.NullMarked;
