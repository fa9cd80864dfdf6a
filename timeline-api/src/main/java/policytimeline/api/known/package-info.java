/// The two clocks of a question: a day, and a position of the log.
@NullMarked
package policytimeline.api.known;

import org.jspecify.annotations.NullMarked;
