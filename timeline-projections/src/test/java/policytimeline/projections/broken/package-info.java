/// One class for each rule of the architecture, which breaks it.
@NullMarked
package policytimeline.projections.broken;

import org.jspecify.annotations.NullMarked;
