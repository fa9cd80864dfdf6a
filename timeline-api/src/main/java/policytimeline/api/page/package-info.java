/// The pages of a long answer.
@NullMarked
package policytimeline.api.page;

import org.jspecify.annotations.NullMarked;
