/// Axon's face of a stream of entries, whatever the family of its instrument.
@NullMarked
package policytimeline.core.stream;

import org.jspecify.annotations.NullMarked;
