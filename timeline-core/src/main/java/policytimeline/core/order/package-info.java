/// The command side of orders: what may be asked, what is allowed, and Axon's face of it.
@NullMarked
package policytimeline.core.order;

import org.jspecify.annotations.NullMarked;
