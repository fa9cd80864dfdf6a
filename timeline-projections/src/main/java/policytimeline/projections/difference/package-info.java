/// What changed between two questions.
@NullMarked
package policytimeline.projections.difference;

import org.jspecify.annotations.NullMarked;
