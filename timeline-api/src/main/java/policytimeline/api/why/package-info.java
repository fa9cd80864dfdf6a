/// Why something holds of an instrument, in sentences, and the sheet that proves it.
@NullMarked
package policytimeline.api.why;

import org.jspecify.annotations.NullMarked;
