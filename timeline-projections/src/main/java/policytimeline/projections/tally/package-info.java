/// How many instruments had which status on a day, as known at a position, without counting them.
@NullMarked
package policytimeline.projections.tally;

import org.jspecify.annotations.NullMarked;
