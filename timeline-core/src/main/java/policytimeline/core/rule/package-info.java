/// The command side of rules: what may be asked, what is allowed, and Axon's face of it.
@NullMarked
package policytimeline.core.rule;

import org.jspecify.annotations.NullMarked;
