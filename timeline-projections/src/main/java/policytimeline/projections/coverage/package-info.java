/// What the timeline covers, as declared at a position.
@NullMarked
package policytimeline.projections.coverage;

import org.jspecify.annotations.NullMarked;
