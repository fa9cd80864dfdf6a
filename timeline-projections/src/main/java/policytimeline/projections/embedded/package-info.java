/// A PostgreSQL server of our own, in the data folder of the user.
@NullMarked
package policytimeline.projections.embedded;

import org.jspecify.annotations.NullMarked;
