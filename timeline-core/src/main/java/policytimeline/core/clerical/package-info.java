/// The command side of our own record: corrections and retractions, whatever the family.
@NullMarked
package policytimeline.core.clerical;

import org.jspecify.annotations.NullMarked;
