/// The page of one instrument: how it stood on a day, and how it came to be so.
@NullMarked
package policytimeline.api.life;

import org.jspecify.annotations.NullMarked;
