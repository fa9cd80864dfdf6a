/// A second, simpler way to the answers of the fold, written from the rules alone and compared with
/// it.
@NullMarked
package policytimeline.core.oracle;

import org.jspecify.annotations.NullMarked;
