/// What changed between two questions.
@NullMarked
package policytimeline.api.difference;

import org.jspecify.annotations.NullMarked;
