/// One class for each rule of the architecture, which breaks it.
@NullMarked
package policytimeline.core.broken;

import org.jspecify.annotations.NullMarked;
