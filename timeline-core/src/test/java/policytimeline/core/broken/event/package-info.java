/// Breaks the rules on the shapes of events.
@NullMarked
package policytimeline.core.broken.event;

import org.jspecify.annotations.NullMarked;
