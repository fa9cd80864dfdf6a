/// The service: REST over the questions and commands of the timeline.
@NullMarked
package policytimeline.api;

import org.jspecify.annotations.NullMarked;
