/// A plan's pillars and its recommended actions, as believed at a position.
@NullMarked
package policytimeline.projections.plan;

import org.jspecify.annotations.NullMarked;
