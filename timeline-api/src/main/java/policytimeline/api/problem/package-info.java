/// Everything that goes wrong, as RFC 9457 problems.
@NullMarked
package policytimeline.api.problem;

import org.jspecify.annotations.NullMarked;
