/// Recording by command, and the entries of the log.
@NullMarked
package policytimeline.api.entry;

import org.jspecify.annotations.NullMarked;
