/// The command side of plans and their actions: what may be asked, what is allowed, and Axon's
/// face of it.
@NullMarked
package policytimeline.core.plan;

import org.jspecify.annotations.NullMarked;
