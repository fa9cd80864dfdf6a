/// What an instrument is described as, as believed at a position.
@NullMarked
package policytimeline.projections.description;

import org.jspecify.annotations.NullMarked;
