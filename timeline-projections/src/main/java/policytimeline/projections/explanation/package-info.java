/// Why something holds of an instrument on a day, found by folding its record anew.
@NullMarked
package policytimeline.projections.explanation;

import org.jspecify.annotations.NullMarked;
