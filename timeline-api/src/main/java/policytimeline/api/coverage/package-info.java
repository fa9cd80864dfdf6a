/// What is covered, and how fresh an answer is.
@NullMarked
package policytimeline.api.coverage;

import org.jspecify.annotations.NullMarked;
