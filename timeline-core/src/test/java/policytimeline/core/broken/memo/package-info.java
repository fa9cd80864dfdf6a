/// Is seen by another family.
@NullMarked
package policytimeline.core.broken.memo;

import org.jspecify.annotations.NullMarked;
