/// The whole log, taken out to be kept elsewhere, and put into a service that has nothing yet.
@NullMarked
package policytimeline.projections.archive;

import org.jspecify.annotations.NullMarked;
