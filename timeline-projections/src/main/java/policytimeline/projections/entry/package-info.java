/// The log as a reader sees it: entries and positions.
@NullMarked
package policytimeline.projections.entry;

import org.jspecify.annotations.NullMarked;
