/// The tolerant way in: what files say is recorded as it is said, once, and what cannot be read is
/// reported with its line.
@NullMarked
package policytimeline.projections.intake;

import org.jspecify.annotations.NullMarked;
