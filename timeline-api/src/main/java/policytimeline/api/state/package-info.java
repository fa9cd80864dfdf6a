/// What rules applied on a day.
@NullMarked
package policytimeline.api.state;

import org.jspecify.annotations.NullMarked;
