/// What held of each instrument, together with what it is, as pages of answers show it.
@NullMarked
package policytimeline.projections.standing;

import org.jspecify.annotations.NullMarked;
