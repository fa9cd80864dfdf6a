/// The page of one instrument.
@NullMarked
package policytimeline.api.life;

import org.jspecify.annotations.NullMarked;
