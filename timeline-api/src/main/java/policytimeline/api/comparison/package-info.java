/// The page of what changed between two days, or between two moments of the record.
@NullMarked
package policytimeline.api.comparison;

import org.jspecify.annotations.NullMarked;
