/// Breaks the rule on what core depends on.
@NullMarked
package policytimeline.core.broken.library;

import org.jspecify.annotations.NullMarked;
