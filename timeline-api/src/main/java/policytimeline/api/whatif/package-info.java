/// What would hold if an entry had never been recorded.
@NullMarked
package policytimeline.api.whatif;

import org.jspecify.annotations.NullMarked;
