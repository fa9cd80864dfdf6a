/// Breaks the rule that the store does not know what is made of the log.
@NullMarked
package policytimeline.projections.broken.store;

import org.jspecify.annotations.NullMarked;
