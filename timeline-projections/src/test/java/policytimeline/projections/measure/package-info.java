/// Programs that measure, run by hand; no test depends on how fast a machine is.
@NullMarked
package policytimeline.projections.measure;

import org.jspecify.annotations.NullMarked;
