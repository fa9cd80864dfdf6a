/// What every read model has in common: rows that are believed from one position to another.
@NullMarked
package policytimeline.projections.belief;

import org.jspecify.annotations.NullMarked;
