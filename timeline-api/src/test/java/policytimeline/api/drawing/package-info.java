/// Where things lie on drawings.
@NullMarked
package policytimeline.api.drawing;

import org.jspecify.annotations.NullMarked;
