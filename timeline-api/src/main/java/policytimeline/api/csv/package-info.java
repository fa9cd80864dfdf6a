/// Answers as comma-separated values.
@NullMarked
package policytimeline.api.csv;

import org.jspecify.annotations.NullMarked;
