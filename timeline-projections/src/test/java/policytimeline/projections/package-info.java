/// What the tests of this module have in common, and the rules that hold for all of it.
@NullMarked
package policytimeline.projections;

import org.jspecify.annotations.NullMarked;
