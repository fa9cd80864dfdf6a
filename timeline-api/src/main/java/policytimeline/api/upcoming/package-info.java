/// What lies ahead.
@NullMarked
package policytimeline.api.upcoming;

import org.jspecify.annotations.NullMarked;
