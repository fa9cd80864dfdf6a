/// Breaks the rule that connections are for the store and the models.
@NullMarked
package policytimeline.projections.broken.sql;

import org.jspecify.annotations.NullMarked;
