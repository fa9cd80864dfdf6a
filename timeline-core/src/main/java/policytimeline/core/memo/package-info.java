/// The command side of memoranda: what may be asked, what is allowed, and Axon's face of it.
@NullMarked
package policytimeline.core.memo;

import org.jspecify.annotations.NullMarked;
