/// The page of what rules applied on a day.
@NullMarked
package policytimeline.api.board;

import org.jspecify.annotations.NullMarked;
