/// Takes the log into the read models, and parks what cannot be taken in.
@NullMarked
package policytimeline.projections.projection;

import org.jspecify.annotations.NullMarked;
