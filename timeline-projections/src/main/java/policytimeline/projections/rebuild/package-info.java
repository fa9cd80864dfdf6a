/// Makes the read models anew beside the old ones, proves them, and puts them in their place.
@NullMarked
package policytimeline.projections.rebuild;

import org.jspecify.annotations.NullMarked;
