/// Tables of the memoranda of the Office of Management and Budget, and of what they do to each
/// other, as people transcribe them.
@NullMarked
package policytimeline.projections.intake.omb;

import org.jspecify.annotations.NullMarked;
