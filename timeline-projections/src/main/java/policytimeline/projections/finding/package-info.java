/// What contradicts or is missing in the record, as believed at a position.
@NullMarked
package policytimeline.projections.finding;

import org.jspecify.annotations.NullMarked;
