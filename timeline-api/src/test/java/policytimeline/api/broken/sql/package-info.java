/// Breaks the rule that controllers do not see SQL.
@NullMarked
package policytimeline.api.broken.sql;

import org.jspecify.annotations.NullMarked;
