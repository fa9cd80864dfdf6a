/// The command side of what this timeline covers.
@NullMarked
package policytimeline.core.coverage;

import org.jspecify.annotations.NullMarked;
