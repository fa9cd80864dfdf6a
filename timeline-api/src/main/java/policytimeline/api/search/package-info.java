/// Instruments by words and by citation, and lists of citations to be checked.
@NullMarked
package policytimeline.api.search;

import org.jspecify.annotations.NullMarked;
