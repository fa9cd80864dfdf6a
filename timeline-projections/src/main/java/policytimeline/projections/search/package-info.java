/// Instruments by what they are called and what they say, on a day, as believed at a position.
@NullMarked
package policytimeline.projections.search;

import org.jspecify.annotations.NullMarked;
