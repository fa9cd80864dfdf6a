/// The wording of single provisions, and the days on which each stood.
@NullMarked
package policytimeline.core.passage;

import org.jspecify.annotations.NullMarked;
