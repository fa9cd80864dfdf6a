/// What every page has: the frame, the words on the date, the links, and what went wrong.
@NullMarked
package policytimeline.api.frame;

import org.jspecify.annotations.NullMarked;
