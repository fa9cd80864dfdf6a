/// The whole log, sent to be kept, and taken back by a service that has nothing yet.
@NullMarked
package policytimeline.api.archive;

import org.jspecify.annotations.NullMarked;
