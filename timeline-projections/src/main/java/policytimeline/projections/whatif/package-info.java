/// What would hold if an entry had never been recorded.
@NullMarked
package policytimeline.projections.whatif;

import org.jspecify.annotations.NullMarked;
