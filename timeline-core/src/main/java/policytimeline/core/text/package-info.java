/// The text of an instrument as its amendments made it, day by day.
@NullMarked
package policytimeline.core.text;

import org.jspecify.annotations.NullMarked;
