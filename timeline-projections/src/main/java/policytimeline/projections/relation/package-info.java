/// How instruments stand to each other, as believed at a position.
@NullMarked
package policytimeline.projections.relation;

import org.jspecify.annotations.NullMarked;
