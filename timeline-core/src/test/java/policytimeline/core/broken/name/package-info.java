/// Breaks the rule on names of classes.
@NullMarked
package policytimeline.core.broken.name;

import org.jspecify.annotations.NullMarked;
