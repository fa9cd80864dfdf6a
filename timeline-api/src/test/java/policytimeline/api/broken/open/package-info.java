/// Breaks the rule that controllers are their packages' own.
@NullMarked
package policytimeline.api.broken.open;

import org.jspecify.annotations.NullMarked;
