/// The facts that the service is shipped with.
@NullMarked
package policytimeline.api.sample;

import org.jspecify.annotations.NullMarked;
