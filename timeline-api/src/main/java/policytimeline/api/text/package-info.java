/// The text of one instrument on a day, and what changed in it.
@NullMarked
package policytimeline.api.text;

import org.jspecify.annotations.NullMarked;
