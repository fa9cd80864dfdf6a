/// Axon on PostgreSQL: names and shapes of stored events, and the append.
@NullMarked
package policytimeline.projections.store;

import org.jspecify.annotations.NullMarked;
