/// Counts through time.
@NullMarked
package policytimeline.api.series;

import org.jspecify.annotations.NullMarked;
