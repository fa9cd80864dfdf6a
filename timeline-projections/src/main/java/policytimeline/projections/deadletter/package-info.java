/// Entries that are parked because the read models could not take them in.
@NullMarked
package policytimeline.projections.deadletter;

import org.jspecify.annotations.NullMarked;
