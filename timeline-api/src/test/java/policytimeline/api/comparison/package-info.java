/// The page of a comparison.
@NullMarked
package policytimeline.api.comparison;

import org.jspecify.annotations.NullMarked;
